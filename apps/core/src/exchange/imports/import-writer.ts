import { Injectable } from '@nestjs/common';
import type { AnyEntryInput } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { actorOf } from '../../audit/audit.service.js';
import type { EntryDocument } from '../../entries/entry.schema.js';
import { EntryWriter, type Write } from '../../entries/entry.writer.js';
import { EntryScope, touchBetween } from '../../entries/entry-scope.js';
import { PublicationService } from '../../entries/publication.service.js';
import { requireStanding, withoutMarks } from '../../entries/steps.js';
import { MunicipalityService } from '../../municipalities/municipality.service.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ApiError } from '../../platform/errors/api-error.js';
import type { Touch } from '../../staff/scope.js';
import { ImportRepository } from './import.repository.js';
import type { ImportDocument, ImportRowDocument } from './import.schema.js';
import { withKey } from './import-failure.js';
import { ImportRows, type LiveRow } from './import-rows.js';
import { withinTime } from './within-time.js';

/** What becomes of what was written: it stays a draft, is sent to review, or is published at once. */
export type RunWish = { publish: boolean; review: boolean };

/** Who imports which file, in which transaction. */
type Run = { caller: StaffCaller; why: string; sourceLanguage: string; session: ClientSession };

/** Writes what was previewed, all of it in one transaction with its versions and audit entries. */
@Injectable()
export class ImportWriter {
  constructor(
    private readonly imports: ImportRepository,
    private readonly rows: ImportRows,
    private readonly writer: EntryWriter,
    private readonly scope: EntryScope,
    private readonly publication: PublicationService,
    private readonly municipalities: MunicipalityService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async write(caller: StaffCaller, target: ImportDocument, { publish, review }: RunWish): Promise<void> {
    const passes = publish || review ? 2 : 1;
    const writeAll = async (session: ClientSession) => {
      const { sourceLanguage } = await this.municipalities.getDocument(target.municipality, session);
      const run = { caller, why: target.fileName, sourceLanguage, session };
      await this.rows.each(target, session, (rows) => this.#draft(rows, run), { passes });
      // Entries may name one another, so none is published before all are there.
      const second = { pass: 1, passes };
      if (publish) await this.rows.each(target, session, (rows) => this.#publish(rows, run), second);
      if (review) await this.rows.each(target, session, (rows) => this.#submit(rows, run), second);
      await this.imports.set(target, { state: 'done', finishedAt: this.clock.now() }, session);
    };
    // Around both: inside, so that nobody tries again; outside, for a time that is over only when all of it is to be kept.
    await withinTime(() => this.transactions.run((session) => withinTime(() => writeAll(session))));
  }

  async #draft(rows: readonly LiveRow[], run: Run): Promise<void> {
    const { caller, why, session } = run;
    const fresh = rows.filter(({ row }) => row.verdict === 'new').map(({ row }) => ({ row, input: inputOf(row) }));
    for (const { input } of fresh) await this.#require(input, touchBetween(null, input), run);
    const inputs = fresh.map(({ input }) => input);
    const created = inputs.length === 0 ? [] : await this.writer.createAll(actorOf(caller), why, inputs, session);
    await this.#leave(
      fresh.map(({ row }) => row),
      created,
      session,
    );
    await this.#writeAll(
      rows.filter(({ row }) => row.verdict === 'changed'),
      run,
      (live) => this.#change(live, run),
    );
  }

  async #change({ row, entry }: LiveRow, run: Run): Promise<Write> {
    const before = unedited(entry, row.before?.version ?? null);
    const { key, facts, texts } = inputOf(row);
    const draft = { key, facts, texts };
    await withKey(key, () => this.scope.requireMayChangeIn(run.caller, run.sourceLanguage, before, draft, run.session));
    return { deed: { action: 'update', why: run.why }, before, values: draft };
  }

  #publish(rows: readonly LiveRow[], run: Run): Promise<void> {
    return this.#writeAll(rows, run, async ({ row, entry }) => {
      const before = unedited(entry, row.left);
      const languages = Object.keys(before.texts);
      await this.#require(before, { deed: 'publish', facts: false, languages }, run);
      const values = await this.publication.published(before, languages, run.session);
      return { deed: { action: 'publish', languages, why: run.why }, before, values };
    });
  }

  /** As somebody would ask for a review of each, in every language it has. */
  #submit(rows: readonly LiveRow[], run: Run): Promise<void> {
    const { staff: by } = actorOf(run.caller);
    return this.#writeAll(rows, run, async ({ row, entry }) => {
      const before = unedited(entry, row.left);
      const languages = Object.keys(before.texts);
      requireStanding(before, languages, 'submitForReview');
      const mark = { mark: 'inReview', at: this.clock.now(), by, note: run.why, assignee: null } as const;
      const others = withoutMarks(before.marks, languages, ['inReview', 'returned']);
      const marks = [...others, ...languages.map((language) => ({ language, ...mark }))];
      return { deed: { action: 'submitForReview', languages, why: run.why }, before, values: { marks } };
    });
  }

  async #writeAll(rows: readonly LiveRow[], run: Run, plan: (live: LiveRow) => Promise<Write>): Promise<void> {
    const writes: Write[] = [];
    for (const live of rows) writes.push(await withKey(live.row.key, () => plan(live)));
    if (writes.length === 0) return;
    const after = await this.writer.writeAll(actorOf(run.caller), writes, run.session);
    await this.#leave(
      rows.map(({ row }) => row),
      after,
      run.session,
    );
  }

  async #leave(
    rows: readonly ImportRowDocument[],
    entries: readonly EntryDocument[],
    session: ClientSession,
  ): Promise<void> {
    const left = rows.flatMap((row, at) => {
      const entry = entries[at];
      return entry ? [{ row, values: { entry: entry._id.toHexString(), left: entry.version } }] : [];
    });
    await this.imports.setRows(left, session);
  }

  #require(
    entry: AnyEntryInput | EntryDocument,
    touch: Touch,
    { caller, sourceLanguage, session }: Run,
  ): Promise<void> {
    return withKey(entry.key, () => this.scope.requireMayIn(caller, sourceLanguage, entry, touch, session));
  }
}

function unedited(entry: EntryDocument | null, version: number | null): EntryDocument {
  if (entry?.version === version) return entry;
  throw new ApiError('conflict', 'Somebody changed this entry after the preview. Bring the file in again.');
}

function inputOf({ input, key }: ImportRowDocument): AnyEntryInput {
  if (!input) throw new Error(`The preview of "${key}" has nothing to write`);
  return input;
}
