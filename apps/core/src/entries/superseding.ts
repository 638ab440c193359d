import { Injectable } from '@nestjs/common';
import type { Facts } from '@ventanilla/contracts';
import { factMessages } from '@ventanilla/languages';
import type { ClientSession } from 'mongoose';
import { dateInWords } from '../items/facts/dates.js';
import { sayFact } from '../items/rendering.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import { isProfile, type ProfileEntry } from '../profiles/profile-entry.js';
import { EntryRepository } from './entry.repository.js';
import type { EntryDocument } from './entry.schema.js';
import type { Write } from './entry.writer.js';

/**
 * A profile that becomes public takes the place of those before it, whichever way it became public: of those that its
 * deed names, or of every earlier one where the deed names none. Its findings answer instead of theirs.
 */
@Injectable()
export class Superseding {
  constructor(
    private readonly entries: EntryRepository,
    private readonly municipalities: MunicipalityService,
  ) {}

  /** What has to be written beside these writes. */
  async beside(writes: readonly Write[], session: ClientSession): Promise<Write[]> {
    const written = new Set(writes.map(({ before }) => before._id.toHexString()));
    const found: Write[] = [];
    for (const write of writes.filter(takesPlaces)) found.push(...(await this.#overtaken(write, session)));
    return found.filter(({ before }) => !written.has(before._id.toHexString()));
  }

  /** Public profiles that a newer one takes the place of, unless somebody says otherwise. */
  async earlier(newer: ProfileEntry, session: ClientSession): Promise<ProfileEntry[]> {
    const all = (await this.entries.publicProfiles(newer.municipality, session)).filter(isProfile);
    return all.filter(({ _id, facts }) => !_id.equals(newer._id) && isEarlier(facts, newer.facts));
  }

  async #overtaken({ before, values, deed }: Write, session: ClientSession): Promise<Write[]> {
    const newer = { ...before, ...values };
    if (!isProfile(newer)) return [];
    const { languages } = await this.municipalities.getDocument(newer.municipality, session);
    const older = await this.#named(newer, deed.supersedes, session);
    const writes: Write[] = [];
    for (const profile of older) {
      const findings = await this.entries.ofProfile(newer.municipality, 'finding', profile.key, session);
      writes.push(...[profile, ...findings].flatMap((each) => supersededBy(newer, each, languages, deed.force)));
    }
    return writes;
  }

  async #named(newer: ProfileEntry, keys: readonly string[] | undefined, session: ClientSession) {
    if (keys === undefined) return this.earlier(newer, session);
    const all = (await this.entries.publicProfiles(newer.municipality, session)).filter(isProfile);
    return all.filter(({ key }) => keys.includes(key));
  }
}

/** A deed that names what it supersedes does so every time; another one when the profile first becomes public. */
function takesPlaces({ before, values, deed }: Write): boolean {
  if (before.kind !== 'profile' || !values.published || before.facts.superseded) return false;
  return deed.supersedes !== undefined || (deed.action === 'publish' && before.published === null);
}

function isEarlier(older: ProfileEntry['facts'], newer: ProfileEntry['facts']): boolean {
  return !older.superseded && older.period <= newer.period;
}

/**
 * An entry of an older profile, marked as overtaken by a newer one: in its draft, and in what is public, which stays as
 * it was published otherwise. What somebody marked before keeps its own reason.
 */
function supersededBy(
  newer: ProfileEntry,
  before: EntryDocument,
  languages: readonly string[],
  force: string | undefined,
): Write[] {
  if (before.facts.superseded) return [];
  const superseded = { reason: reasonIn(languages, newer.facts.period), by: newer.key };
  const published = before.published && { ...before.published, facts: marked(before.published.facts, superseded) };
  const values = { facts: marked(before.facts, superseded), published };
  return [{ deed: { action: 'update', why: newer.key, force }, before, values }];
}

function marked(facts: Facts, superseded: NonNullable<Facts['superseded']>): Facts {
  return { ...facts, superseded };
}

/** In every language of the municipality that has a wording, and in its own at least. */
function reasonIn(languages: readonly string[], period: string): Record<string, string> {
  const known = languages.filter((language) => language in factMessages);
  const told = known.length > 0 ? known : languages.slice(0, 1);
  return Object.fromEntries(
    told.map((language) => [
      language,
      sayFact(language, 'finding.superseded', { date: dateInWords({ language }, period) }),
    ]),
  );
}
