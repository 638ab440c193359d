import { describeWheel, wheelSvg } from '@ventanilla/mgi';
import { wordingFor } from '../../items/rendering.js';
import type { PageContext } from '../page-context.js';
import { countsOf, domainName, type PublishedProfile } from './published-profile.js';

type Wishes = { hrefOf?: (domain: number) => string; legend?: boolean };

/** The wheel of a profile in the reader's language: within a page its slices are links, as a picture it explains itself. */
export function profileWheel(context: PageContext, profile: PublishedProfile, wishes: Wishes = {}): string {
  const { say, name, spoken } = context;
  const domains = countsOf(profile);
  const labels = Object.fromEntries(profile.domains.map((number) => [number, domainName(context, number)]));
  const words = { wellDeveloped: say('finding.wellDevelopedCount'), potential: say('finding.potentialCount') };
  return wheelSvg({
    id: 'wheel',
    title: say('profile.wheel', { title: titleOf(context, profile) }),
    description: describeWheel({ domains, labels, words }),
    domains,
    labels,
    words,
    hub: [name, shortDate(profile.entry.facts.period)],
    language: spoken,
    ...wishes,
  });
}

/** `11/2022`: months in words are wider than the hub in some languages. */
function shortDate(period: string): string {
  return period.split('-').reverse().join('/');
}

export function titleOf({ rendering, say }: PageContext, { entry }: PublishedProfile): string {
  return wordingFor(entry.texts, rendering)?.text.title ?? say('profile.title');
}
