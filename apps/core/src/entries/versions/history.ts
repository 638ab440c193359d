import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import { type Actor, type Deed as AuditDeed, AuditService } from '../../audit/audit.service.js';
import { type Change, changesBetween } from '../../audit/changes.js';
import type { Sitting, Touch } from '../../translations/bases.js';
import { TranslationMemory } from '../../translations/memory/translation-memory.js';
import type { EntryDocument } from '../entry.schema.js';
import { statesOf } from '../standing.js';
import { UndoRepository } from '../undo/undo.repository.js';
import { VersionRepository } from './version.repository.js';
import type { NewVersion, VersionDocument } from './version.schema.js';

/** What is said of a write beside what it wrote; `force`: why it goes public although test questions fail. */
export type Deed = Pick<VersionDocument, 'action'> &
  Partial<Pick<VersionDocument, 'languages' | 'minor'>> & {
    why?: string | undefined;
    force?: string | undefined;
    /** The release that it is part of: it is taken back with all of it, or not. */
    release?: string;
    /** What the write is part of, where a person writes the draft. */
    sitting?: Sitting;
    /** Keys of the profiles whose place it takes; without them, a profile takes that of every earlier one. */
    supersedes?: readonly string[];
    /** Passages of translations that somebody stands for with it. */
    touches?: readonly Touch[];
  };

/** A deed done, with what it was done to; `before` is null for a new entry. */
export type Written = { deed: Deed; before: EntryDocument | null; after: EntryDocument };

/** Keeps a version of an entry, its translated sentences and an audit entry for every write of it, in its transaction. */
@Injectable()
export class History {
  constructor(
    private readonly versions: VersionRepository,
    private readonly undos: UndoRepository,
    private readonly audit: AuditService,
    private readonly memory: TranslationMemory,
  ) {}

  async keepAll(actor: Actor, records: readonly Written[], session: ClientSession): Promise<void> {
    await this.#keepFirst(records, session);
    const versions = records.map(({ deed, after }) => versionOf(after, deed, actor.staff));
    const folded = versions.length === 1 && versions[0] && (await this.#fold(versions[0], session));
    if (!folded) await this.versions.appendAll(versions, session);
    await this.undos.keepAll(actor.staff?.id, records, session);
    await this.memory.keepAll(records, session);
    await this.audit.recordAll(actor, records.map(auditOf), session);
  }

  /** Autosaves of one person within some minutes are one version: nobody goes back to the middle of a word. */
  async #fold(version: NewVersion, session: ClientSession): Promise<boolean> {
    if (version.action !== 'autosave') return false;
    const last = await this.versions.find(version.entry, version.version - 1, session);
    if (!last || !isSameWriting(last, version)) return false;
    await this.versions.replace(last, { ...version, since: last.since }, session);
    return true;
  }

  /** Entries are older than their history: the first write that is kept keeps what it changed as well. */
  async #keepFirst(records: readonly Written[], session: ClientSession): Promise<void> {
    const changed = records.flatMap(({ before }) => (before ? [before] : []));
    const kept = await this.versions.having(changed, session);
    const unkept = changed.filter(({ _id, version }) => !kept.has(`${_id.toHexString()} ${version}`));
    if (unkept.length === 0) return;
    await this.versions.appendAll(
      unkept.map((entry) => versionOf(entry, { action: 'before' }, null)),
      session,
    );
  }
}

/** Ten minutes: a stretch of writing that somebody would want back as a whole. */
const WRITING_MS = 10 * 60_000;

function isSameWriting(last: VersionDocument, { by, at }: NewVersion): boolean {
  return last.action === 'autosave' && last.by?.id === by?.id && at.getTime() - last.since.getTime() < WRITING_MS;
}

function auditOf({ deed, before, after }: Written): AuditDeed {
  const { action, languages = [], why } = deed;
  const { _id, key, kind, municipality } = after;
  return {
    action: action === 'autosave' || action === 'before' ? 'update' : action,
    ...{ resource: 'entry', resourceId: _id.toHexString(), title: key, kind, municipality },
    ...{ languages, why: why || null, changes: changesOf(before, after) },
  };
}

function changesOf(before: EntryDocument | null, after: EntryDocument): Change[] {
  return [
    ...changesBetween(before ? contentOf(before) : {}, contentOf(after)),
    ...changesBetween(before?.published ?? null, after.published, 'published'),
  ];
}

function contentOf({ key, facts, texts }: Pick<EntryDocument, 'key' | 'facts' | 'texts'>) {
  return { key, facts, texts };
}

function versionOf(entry: EntryDocument, deed: Deed, by: Actor['staff']): NewVersion {
  const { _id, version, updatedAt, key, facts, texts } = entry;
  const { action, languages = [], why, minor = false } = deed;
  const said = { action, languages, why: why || null, minor };
  return {
    entry: _id,
    version,
    at: updatedAt,
    since: updatedAt,
    by,
    ...said,
    states: statesOf(entry),
    content: { key, facts, texts },
  };
}
