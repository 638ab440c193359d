import type { AnyEntry, Mark, PublicChangeMark, PublishedEntry, Scheduled } from '@ventanilla/contracts';
import type { Content, EntryDocument, StoredMark, StoredScheduled } from './entry.schema.js';
import { outdatedIn, statesOf } from './standing.js';

/** The kind decides the shape of facts and texts; the compiler can not follow that, the response schema checks it. */
export function toEntry(document: EntryDocument): AnyEntry {
  const { kind, municipality, key, facts, texts, version, published } = document;
  return {
    id: document._id.toHexString(),
    kind,
    municipality,
    key,
    facts,
    texts,
    version,
    published,
    states: statesOf(document),
    marks: document.marks.map(toMark),
    gaps: (document.gaps ?? []).map((gap) => ({ ...gap, since: gap.since.toISOString() })),
    scheduled: document.scheduled.map(toScheduled),
    publishedAt: document.publishedAt?.toISOString() ?? null,
    createdAt: document.createdAt.toISOString(),
    updatedAt: document.updatedAt.toISOString(),
    deletedAt: document.deletedAt?.toISOString() ?? null,
  } as AnyEntry;
}

function toMark({ language, mark, at, by, note, assignee }: StoredMark): Mark {
  return { language, mark, at: at.toISOString(), by, note, assignee };
}

function toScheduled({ language, action, at, by, release, failure }: StoredScheduled): Scheduled {
  const failed = failure && { ...failure, at: failure.at.toISOString() };
  return { language, action, at: at.toISOString(), by, release, failure: failed };
}

export function toPublishedEntry(
  { kind, key }: Pick<EntryDocument, 'kind' | 'key'>,
  { facts, texts }: Content,
  marks: readonly StoredMark[] = [],
  change: PublicChangeMark | null = null,
): PublishedEntry {
  const outdated = outdatedIn(marks);
  return {
    kind,
    key,
    facts,
    texts,
    ...(outdated.length > 0 && { outdated }),
    ...(change && { change }),
  } as PublishedEntry;
}
