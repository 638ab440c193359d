import { isDeepStrictEqual } from 'node:util';
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

type Mark = Facts['superseded'];

/**
 * A profile that becomes public takes the place of those before it, whichever way it became public: of those that its
 * deed names, or of every earlier one where the deed names none. Its findings answer instead of theirs. When its publication
 * is taken back, so is what it did to them.
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
    for (const write of writes.filter(givesPlacesBack)) found.push(...(await this.#givenBack(write, session)));
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
    const all = await this.#withFindings(older, session);
    return all.flatMap((each) => supersededBy(newer, each, languages, deed.force));
  }

  async #givenBack({ before: newer, deed }: Write, session: ClientSession): Promise<Write[]> {
    if (!isProfile(newer)) return [];
    const { languages } = await this.municipalities.getDocument(newer.municipality, session);
    const mark = markBy(newer, languages);
    const all = await this.#withFindings(await this.entries.publicProfiles(newer.municipality, session), session);
    return all
      .filter(({ facts }) => isDeepStrictEqual(facts.superseded, mark))
      .map((before) => withMark(before, null, { why: newer.key, force: deed.force }));
  }

  async #withFindings(profiles: readonly EntryDocument[], session: ClientSession): Promise<EntryDocument[]> {
    const all: EntryDocument[] = [];
    for (const profile of profiles) {
      all.push(profile, ...(await this.entries.ofProfile(profile.municipality, 'finding', profile.key, session)));
    }
    return all;
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

/** Who takes a publication back did not mean to leave the municipality without a profile that holds. */
function givesPlacesBack({ before, values, deed }: Write): boolean {
  return before.kind === 'profile' && deed.action === 'undo' && before.published !== null && values.published === null;
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
  return [withMark(before, markBy(newer, languages), { why: newer.key, force })];
}

/** The mark that a newer profile leaves on those before it. */
function markBy({ key, facts }: ProfileEntry, languages: readonly string[]): NonNullable<Mark> {
  return { reason: reasonIn(languages, facts.period), by: key };
}

/** An entry with the mark, or without, in its draft and in what is public of it. */
function withMark(before: EntryDocument, superseded: Mark, deed: Pick<Write['deed'], 'why' | 'force'>): Write {
  const marked = (facts: Facts): Facts => ({ ...facts, superseded });
  const published = before.published && { ...before.published, facts: marked(before.published.facts) };
  return { deed: { action: 'update', ...deed }, before, values: { facts: marked(before.facts), published } };
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
