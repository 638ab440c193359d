import type { Document } from '../bson/codec.js';
import { noteUse } from '../indexes/plan.js';
import { choosePlan, type Plan } from '../indexes/planner.js';
import { countEntries, type Reader, scan } from '../indexes/scan.js';
import type { CollectionInfo } from '../storage/catalog.js';
import type { StoredDocument } from '../storage/collection.js';
import type { View } from '../storage/view.js';
import { placingOf } from '../storage/words.js';
import type { QueryContext } from './context.js';
import { compileFilter, type Predicate } from './match.js';
import { Narrowing } from './narrowing.js';
import { interruptible } from './regex/step-budget.js';
import { type SortedItems, type SortField, sortFirst } from './sort.js';
import { findTouchedFields, firstKey } from './touched-fields.js';

/** A question to one collection. `limit` 0 means all. */
export type FindRequest = {
  readonly filter: Document;
  readonly sort?: readonly SortField[];
  readonly skip?: number;
  readonly limit?: number;
  readonly hint?: unknown;
  /** Whole keys of the hinted index to begin with and to stop before. */
  readonly min?: Document | undefined;
  readonly max?: Document | undefined;
  readonly context?: QueryContext;
  /** The filter compiled, by who has done so already. */
  readonly test?: Predicate;
  /** Called for every document looked at; may throw to stop, as the time limit does. */
  readonly examine?: () => void;
  /** Called before a document is looked for, the first and every other; may throw to stop, as when the collection is gone. */
  readonly confirm?: (plan: Plan) => void;
};

/** How a request will be answered, for `explain` and for answering it. */
export function planFind(view: View, info: CollectionInfo, request: FindRequest): Plan {
  const { filter, sort = [], limit = 0, hint, min, max, context } = request;
  return choosePlan({
    filter,
    sort,
    isLimited: limit > 0,
    indexes: info.indexes,
    collation: context?.collation ?? null,
    placingOf: (index) => placingOf(view, index),
    countEntries: (plan, limit) => countEntries(view, plan, limit),
    hint,
    min,
    max,
  });
}

/** The matching documents, in order, one by one as they are asked for. */
export function findDocuments(view: View, info: CollectionInfo, request: FindRequest): Iterable<StoredDocument> {
  return found(view, info, request, false);
}

/**
 * The same for those who are done with each document before they ask for the next: until then its bytes and what is read
 * from them are good, and so they need not be copied out of the store.
 */
export function walkDocuments(view: View, info: CollectionInfo, request: FindRequest): Iterable<StoredDocument> {
  return found(view, info, request, true);
}

function found(view: View, info: CollectionInfo, request: FindRequest, isBrief: boolean): Iterable<StoredDocument> {
  const plan = planFind(view, info, request);
  noteUse(plan);
  const { limit = 0, confirm } = request;
  const unread = skippedUnread(plan, request);
  const skip = (request.skip ?? 0) - unread;
  const ordered = inOrder(view, info, plan, request, { isBrief, skip: unread });
  const wanted = skip === 0 && limit === 0 ? ordered : windowed(ordered, skip, limit);
  return confirm ? confirmed(wanted, plan, confirm) : wanted;
}

/** How many of the documents to skip need no look: where entries alone tell which match, and in which order, all of them. */
function skippedUnread(plan: Plan, { skip = 0, sort = [] }: FindRequest): number {
  return plan.kind === 'index' && plan.exact && (plan.sorted || sort.length === 0) ? skip : 0;
}

/** Whoever sorts keeps documents, and so is no brief reader. */
function inOrder(view: View, info: CollectionInfo, plan: Plan, request: FindRequest, reader: Reader) {
  const { sort = [], skip = 0, limit = 0 } = request;
  const most = limit > 0 ? skip + limit : Number.POSITIVE_INFINITY;
  if (plan.sorted || sort.length === 0)
    return matching(view, info, plan, request, { ...reader, expected: limit > 0 ? most : undefined });
  return sortFirst(matching(view, info, plan, request, {}), sort, keeping(most, request));
}

function keeping(keep: number, { sort = [], context }: FindRequest): SortedItems<StoredDocument> {
  return { documentOf: partsFor(sort), sizeOf: ({ bytes }) => bytes.length, keep, collation: context?.collation };
}

function* matching(view: View, info: CollectionInfo, plan: Plan, request: FindRequest, reader: Reader) {
  const test = plan.exact ? untilChanged(view, plan, request) : testFor(request);
  const { examine } = request;
  const narrowing = plan.kind === 'index' && !plan.exact ? new Narrowing(view, plan, examine) : null;
  for (const stored of scan(view, info, plan, { ...reader, mayMatch: narrowing?.mayMatch })) {
    examine?.();
    const isFound = examine ? interruptible(examine, test, stored) : test(stored);
    if (isFound) yield stored;
    // Not before the reader is done: what this may read takes the place of a lent document's bytes.
    narrowing?.note(isFound);
  }
}

function testFor({ filter, context, test = compileFilter(filter, context) }: FindRequest): DocumentTest {
  const touched = findTouchedFields(filter);
  return touched ? (stored) => test(stored.partly(touched)) : ({ document }) => test(document);
}

function partsFor(sort: readonly SortField[]): (stored: StoredDocument) => Document {
  const touched = new Set(sort.map(({ path }) => firstKey(path)));
  return (stored) => stored.partly(touched);
}

/** Tests nothing while the data stays as the walk has found it: what an entry said earlier may be true no longer. */
function untilChanged(view: View, plan: Plan, request: FindRequest): DocumentTest {
  if (plan.kind === 'collection') return () => true;
  const { version } = view;
  let test: DocumentTest | null = null;
  return (stored) => {
    if (view.version === version) return true;
    test ??= testFor(request);
    return test(stored);
  };
}

type DocumentTest = (stored: StoredDocument) => boolean;

/** Asks before anything is read, and each time it goes on: what the check reads must not come between a document and its reader. */
function* confirmed<T>(items: Iterable<T>, plan: Plan, confirm: (plan: Plan) => void): Iterable<T> {
  confirm(plan);
  for (const item of items) {
    yield item;
    confirm(plan);
  }
}

function* windowed<T>(items: Iterable<T>, skip: number, limit: number): Iterable<T> {
  let place = 0;
  for (const item of items) {
    place += 1;
    if (place > skip) yield item;
    if (limit > 0 && place >= skip + limit) return;
  }
}
