import { Injectable } from '@nestjs/common';
import { type AnyEntry, type operations, type Problem, placeholdersLeft } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import type { InputOf } from '../platform/http/handle.js';
import { notPublishable, requireVersion } from './entry.errors.js';
import { EntryRepository } from './entry.repository.js';
import type { Content, EntryDocument } from './entry.schema.js';
import { EntryService } from './entry.service.js';
import type { EntryValues } from './entry.writer.js';
import { brokenReferences, referencesIn } from './references.js';
import { withoutScheduled } from './schedule/scheduled.js';
import { requireStanding, withoutMarks } from './steps.js';
import { timetableProblems } from './timetable.js';

/** What the public sees of an entry: in and out. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly service: EntryService,
    private readonly entries: EntryRepository,
    private readonly clock: Clock,
  ) {}

  publish(caller: StaffCaller, id: string, body: InputOf<typeof operations.publishEntry>['body']): Promise<AnyEntry> {
    const { version, languages, why, force } = body;
    return this.service.change(caller, id, { action: 'publish', languages, why, force }, async (before, session) => {
      requireVersion(before, version);
      return this.published(before, languages, session);
    });
  }

  /** What an entry becomes when these languages of its draft are published; refuses when they can not be. */
  async published(before: EntryDocument, languages: string[], session: ClientSession): Promise<EntryValues> {
    requireStanding(before, languages, 'publish');
    const problems = await this.missing(before, languages, session);
    if (problems.length > 0) throw notPublishable(problems);
    return this.publishedValues(before, languages);
  }

  /** The same where nothing stands in the way. */
  publishedValues(before: EntryDocument, languages: string[]): EntryValues {
    const chosen = languages.flatMap((code) => (before.texts[code] ? [[code, before.texts[code]] as const] : []));
    const texts = { ...before.published?.texts, ...Object.fromEntries(chosen) };
    const marks = withoutMarks(before.marks, languages, ['inReview', 'returned', 'outdated']);
    const scheduled = withoutScheduled(before.scheduled, languages, ['publish']);
    return { published: { facts: before.facts, texts }, publishedAt: this.clock.now(), marks, scheduled };
  }

  /** What has to be written or mended before these languages of the draft can be public. */
  async missing(draft: EntryDocument, languages: string[], session: ClientSession): Promise<Problem[]> {
    return [
      ...missingTexts(draft, languages),
      ...placeholdersIn(draft, languages),
      ...timetableProblems(draft),
      ...(await this.#brokenReferences(draft, session)),
    ];
  }

  unpublish(caller: StaffCaller, id: string, query: InputOf<typeof operations.unpublishEntry>['query']) {
    const { version, languages, force } = query;
    return this.service.change(caller, id, { action: 'unpublish', languages, force }, async (before) => {
      requireVersion(before, version);
      return unpublished(before, languages);
    });
  }

  delete(caller: StaffCaller, id: string, { version, force }: InputOf<typeof operations.deleteEntry>['query']) {
    return this.service.change(caller, id, { action: 'delete', force }, async (before) => {
      requireVersion(before, version);
      return { published: null, publishedAt: null, deletedAt: this.clock.now(), scheduled: [] };
    });
  }

  async #brokenReferences({ municipality, facts }: EntryDocument, session: ClientSession): Promise<Problem[]> {
    const references = referencesIn(facts);
    if (references.length === 0) return [];
    const keys = references.map(({ key }) => key);
    return brokenReferences(references, await this.entries.kindsOf(municipality, keys, session));
  }
}

/** What an entry becomes when these languages leave the public; what is said of them there goes too. */
export function unpublished(before: EntryDocument, languages: string[]): EntryValues {
  const published = before.published && without(before.published, languages);
  const marks = withoutMarks(before.marks, languages, ['outdated']);
  const scheduled = withoutScheduled(before.scheduled, languages, ['unpublish']);
  return { published, publishedAt: published && before.publishedAt, marks, scheduled };
}

function missingTexts({ texts }: EntryDocument, languages: string[]): Problem[] {
  const missing = languages.filter((language) => !texts[language]);
  return missing.map((language) => ({
    path: `texts.${language}`,
    code: 'missing',
    message: `There is no text in "${language}" yet. Write it, or publish the other languages only.`,
  }));
}

/** What a template asks of the writer is never for the public. */
function placeholdersIn({ texts }: EntryDocument, languages: string[]): Problem[] {
  return languages.flatMap((language) =>
    placeholdersLeft(texts[language], `texts.${language}`).map(({ path, text }) => ({
      path,
      code: 'placeholder',
      message: `"${text}" is still to be filled in. Write it, or take it out.`,
    })),
  );
}

function without({ facts, texts }: Content, languages: string[]): Content | null {
  const left = Object.entries(texts).filter(([language]) => !languages.includes(language));
  return left.length === 0 ? null : { facts, texts: Object.fromEntries(left) };
}
