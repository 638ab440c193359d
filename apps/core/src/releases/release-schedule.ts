import { Injectable } from '@nestjs/common';
import type { Release, WorkflowStep } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { type Actor, AuditService, actorOf } from '../audit/audit.service.js';
import { notPublishable } from '../entries/entry.errors.js';
import { EntryRepository } from '../entries/entry.repository.js';
import type { EntryDocument, StoredFailure, StoredScheduled } from '../entries/entry.schema.js';
import { EntryWriter, type Write } from '../entries/entry.writer.js';
import { pinOf } from '../entries/schedule/scheduled.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { conflict } from './release.errors.js';
import { ReleaseRepository } from './release.repository.js';
import type { ReleaseDocument } from './release.schema.js';
import { toRelease } from './release.view.js';
import { ReleaseContents } from './release-contents.js';

type Step = Extract<WorkflowStep, 'schedule' | 'cancelSchedule' | 'scheduleFailed'>;
type Values = Pick<ReleaseDocument, 'state' | 'at' | 'by' | 'failure'>;

/** The moment of a release, which every entry in it shows as its own. */
@Injectable()
export class ReleaseSchedule {
  constructor(
    private readonly releases: ReleaseRepository,
    private readonly contents: ReleaseContents,
    private readonly entries: EntryRepository,
    private readonly writer: EntryWriter,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** What could not be published now is not promised for later. */
  async set(caller: StaffCaller, release: ReleaseDocument, at: Date, session: ClientSession): Promise<Release> {
    const { problems } = await this.contents.check(caller, release, session);
    if (problems.length > 0) throw notPublishable(problems);
    const { staff: by } = actorOf(caller);
    return this.#move(actorOf(caller), 'schedule', release, { state: 'scheduled', at, by, failure: null }, session);
  }

  cancel(caller: StaffCaller, release: ReleaseDocument, session: ClientSession): Promise<Release> {
    const values = { state: 'open', at: null, by: null, failure: null } as const;
    return this.#move(actorOf(caller), 'cancelSchedule', release, values, session);
  }

  /** It was to be published, and could not be. */
  fail(release: ReleaseDocument, failure: StoredFailure, session: ClientSession): Promise<Release> {
    const actor: Actor = { staff: null, requestId: 'releases' };
    const { at, by } = release;
    return this.#move(actor, 'scheduleFailed', release, { state: 'failed', at, by, failure }, session);
  }

  async #move(
    actor: Actor,
    action: Step,
    before: ReleaseDocument,
    values: Values,
    session: ClientSession,
  ): Promise<Release> {
    const after = await this.releases.replace(before, { ...values, updatedAt: this.clock.now() }, session);
    if (!after) throw conflict(before, null);
    await this.#markEntries(actor, action, after, session);
    const { _id, name: title, municipality } = after;
    const why = values.failure?.code ?? null;
    const deed = { action, resource: 'release', resourceId: _id.toHexString(), title, municipality, why } as const;
    await this.audit.record(actor, deed, session);
    return toRelease(after);
  }

  async #markEntries(actor: Actor, action: Step, release: ReleaseDocument, session: ClientSession): Promise<void> {
    const found = await this.entries.findMany(
      release.items.map(({ entry }) => entry),
      session,
    );
    const writes = found.filter(({ deletedAt }) => !deletedAt).map((entry) => writeOf(action, release, entry));
    await this.writer.writeAll(actor, writes, session);
  }
}

function writeOf(action: Step, release: ReleaseDocument, before: EntryDocument): Write {
  const id = before._id.toHexString();
  const languages = release.items.find(({ entry }) => entry === id)?.languages ?? [];
  const others = before.scheduled.filter((one) => one.release !== release._id.toHexString());
  const own = action === 'schedule' ? rowsOf(release, before, languages) : [];
  return { deed: { action, languages, why: release.name }, before, values: { scheduled: [...others, ...own] } };
}

function rowsOf(
  { _id, at, by }: ReleaseDocument,
  entry: EntryDocument,
  languages: readonly string[],
): StoredScheduled[] {
  if (!at) return [];
  const common = { action: 'publish', at, by, release: _id.toHexString(), failure: null } as const;
  return languages.map((language) => ({ ...common, language, pin: pinOf(entry, language) }));
}
