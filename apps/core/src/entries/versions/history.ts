import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import { type Actor, type Deed as AuditDeed, AuditService } from '../../audit/audit.service.js';
import { type Change, changesBetween } from '../../audit/changes.js';
import type { EntryDocument } from '../entry.schema.js';
import { statesOf } from '../standing.js';
import { VersionRepository } from './version.repository.js';
import type { VersionDocument } from './version.schema.js';

/** What is said of a write beside what it wrote; `force`: why it goes public although test questions fail. */
export type Deed = Pick<VersionDocument, 'action'> &
  Partial<Pick<VersionDocument, 'languages' | 'minor'>> & { why?: string | undefined; force?: string | undefined };

/** Keeps a version of an entry and an audit entry for every write of it, in the transaction of the write itself. */
@Injectable()
export class History {
  constructor(
    private readonly versions: VersionRepository,
    private readonly audit: AuditService,
  ) {}

  /** `before` is null for a new entry. */
  async keep(
    actor: Actor,
    deed: Deed,
    before: EntryDocument | null,
    after: EntryDocument,
    session: ClientSession,
  ): Promise<void> {
    if (before) await this.#keepFirst(before, session);
    await this.versions.append(versionOf(after, deed, actor.staff), session);
    await this.audit.record(actor, auditOf(deed, before, after), session);
  }

  /** Entries are older than their history: the first write that is kept keeps what it changed as well. */
  async #keepFirst(before: EntryDocument, session: ClientSession): Promise<void> {
    if (await this.versions.has(before._id, before.version, session)) return;
    await this.versions.append(versionOf(before, { action: 'before' }, null), session);
  }
}

function auditOf(
  { action, languages = [], why }: Deed,
  before: EntryDocument | null,
  { _id, ...after }: EntryDocument,
): AuditDeed {
  const { key, kind, municipality } = after;
  return {
    action: action === 'autosave' || action === 'before' ? 'update' : action,
    ...{ resource: 'entry', resourceId: _id.toHexString(), title: key, kind, municipality },
    ...{ languages, why: why || null, changes: changesOf(before, after) },
  };
}

function changesOf(before: EntryDocument | null, after: Omit<EntryDocument, '_id'>): Change[] {
  return [
    ...changesBetween(before ? contentOf(before) : {}, contentOf(after)),
    ...changesBetween(before?.published ?? null, after.published, 'published'),
  ];
}

function contentOf({ key, facts, texts }: Pick<EntryDocument, 'key' | 'facts' | 'texts'>) {
  return { key, facts, texts };
}

function versionOf(entry: EntryDocument, deed: Deed, by: Actor['staff']): Omit<VersionDocument, '_id'> {
  const { _id, version, updatedAt, key, facts, texts } = entry;
  const { action, languages = [], why, minor = false } = deed;
  const said = { action, languages, why: why || null, minor };
  return { entry: _id, version, at: updatedAt, by, ...said, states: statesOf(entry), content: { key, facts, texts } };
}
