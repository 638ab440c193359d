import type { AnyEntryInput } from '@ventanilla/contracts';
import { cabaGuides } from './caba/guides/guides.js';
import { cabaLines } from './caba/help-lines/help-lines.js';
import { cabaLocations } from './caba/locations.js';
import { cabaOrganizations } from './caba/organizations.js';
import { cabaProfile } from './caba/profile/profile.js';
import { cabaServices } from './caba/services/services.js';
import { type Draft, draftsOf, toEntry } from './drafts/entries.js';
import type { StarterMunicipalityId } from './municipalities.js';
import type { LocalWays } from './national/laws/facts.js';
import { nationalLaws } from './national/laws/laws.js';
import { nationalLocations } from './national/locations.js';
import { nationalOrganizations } from './national/organizations.js';
import { privacyFacts } from './national/privacy/facts.js';
import { privacyTexts } from './national/privacy/texts.js';
import { nationalServices } from './national/services/services.js';
import { quilmesGuides } from './quilmes/guides/guides.js';
import { quilmesLines } from './quilmes/help-lines/help-lines.js';
import { quilmesLocations } from './quilmes/locations.js';
import { quilmesOrganizations } from './quilmes/organizations.js';
import { quilmesProfile } from './quilmes/profile/profile.js';
import { quilmesServices } from './quilmes/services/services.js';

/**
 * Every entry of a municipality's first content, ready for `createEntry`: what an entry refers to comes before it.
 * Entries of the whole country (lines, laws, national services) are in each municipality's list as its own.
 */
export function starterEntries(municipality: StarterMunicipalityId): AnyEntryInput[] {
  return draftsFor[municipality]().map((draft) => toEntry(municipality, draft));
}

const draftsFor: Record<StarterMunicipalityId, () => Draft[]> = {
  quilmes: () => [
    ...quilmesLines(),
    ...quilmesOrganizations(),
    ...quilmesLocations(),
    ...quilmesServices(),
    ...quilmesGuides(),
    ...national({
      migrants: 'svc.q.migrantes',
      health: 'svc.q.salud',
      education: 'svc.q.educacion',
      justice: ['svc.q.migrantes'],
      money: 'svc.q.cerca',
    }),
    ...quilmesProfile(),
  ],
  caba: () => [
    ...cabaLines(),
    ...cabaOrganizations(),
    ...cabaLocations(),
    ...cabaServices(),
    ...cabaGuides(),
    ...national({
      migrants: 'svc.c.estacion',
      health: 'svc.c.salud',
      education: 'svc.c.educacion',
      justice: ['svc.c.defensoria', 'svc.c.uod', 'svc.c.legal', 'svc.c.pad'],
      money: 'svc.c.defensoria',
    }),
    ...cabaProfile(),
  ],
};

function national(ways: LocalWays): Draft[] {
  return [
    ...nationalOrganizations(),
    ...nationalLocations(),
    ...nationalServices(),
    ...nationalLaws(ways),
    ...draftsOf({ kind: 'guide', facts: privacyFacts, texts: privacyTexts }),
  ];
}
