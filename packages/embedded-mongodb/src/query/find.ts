import type { Document } from '../bson/codec.js';
import { noteUse } from '../indexes/plan.js';
import { choosePlan, type Plan } from '../indexes/planner.js';
import { countEntries, scan } from '../indexes/scan.js';
import type { CollectionInfo } from '../storage/catalog.js';
import type { StoredDocument } from '../storage/collection.js';
import type { View } from '../storage/view.js';
import { placingOf } from '../storage/words.js';
import type { QueryContext } from './context.js';
import { compileFilter } from './match.js';
import { interruptible } from './regex/step-budget.js';
import { type SortField, sortFirst } from './sort.js';
import { findTouchedFields, firstKey } from './touched-fields.js';

/** A question to one collection. `limit` 0 means all. */
export type FindRequest = {
  readonly filter: Document;
  readonly sort?: readonly SortField[];
  readonly skip?: number;
  readonly limit?: number;
  readonly hint?: unknown;
  /** Whole keys of the hinted index to begin with and to stop before. */
  readonly min?: Document;
  readonly max?: Document;
  readonly context?: QueryContext;
  /** Called for every document looked at; may throw to stop, as the time limit does. */
  readonly examine?: () => void;
  /** Called before a document is looked for, the first and every other; may throw to stop, as when the collection is gone. */
  readonly confirm?: (plan: Plan) => void;
};

/** How a request will be answered, for `explain` and for answering it. */
export function planFind(view: View, info: CollectionInfo, request: FindRequest): Plan {
  const { filter, sort = [], hint, min, max, context } = request;
  return choosePlan({
    filter,
    sort,
    indexes: info.indexes,
    collation: context?.collation ?? null,
    placingOf: (index) => placingOf(view, index),
    countEntries: (plan, limit) => countEntries(view, plan, limit),
    ...(hint !== undefined && { hint }),
    ...(min && { min }),
    ...(max && { max }),
  });
}

/** The matching documents, in order, one by one as they are asked for. */
export function findDocuments(view: View, info: CollectionInfo, request: FindRequest): Iterable<StoredDocument> {
  const plan = planFind(view, info, request);
  noteUse(plan);
  const test = testFor(request);
  const { sort = [], skip = 0, limit = 0 } = request;
  const inOrder = plan.sorted || sort.length === 0;
  const candidates = scan(view, info, plan, inOrder && limit > 0 ? skip + limit : undefined);
  const matching = filtered(candidates, plan.exact ? untilChanged(view, plan, test) : test, request.examine);
  const ordered = inOrder
    ? matching
    : sortFirst(matching, sort, {
        documentOf: partsFor(sort),
        sizeOf: ({ bytes }) => bytes.length,
        keep: limit > 0 ? skip + limit : Number.POSITIVE_INFINITY,
        collation: request.context?.collation,
      });
  const found = skip === 0 && limit === 0 ? ordered : windowed(ordered, skip, limit);
  return request.confirm ? confirmed(found, plan, request.confirm) : found;
}

function testFor({ filter, context }: FindRequest): DocumentTest {
  const test = compileFilter(filter, context);
  const touched = findTouchedFields(filter);
  return touched ? (stored) => test(stored.partly(touched)) : ({ document }) => test(document);
}

function partsFor(sort: readonly SortField[]): (stored: StoredDocument) => Document {
  const touched = new Set(sort.map(({ path }) => firstKey(path)));
  return (stored) => stored.partly(touched);
}

/** Tests nothing while the data stays as the walk has found it: what an entry said earlier may be true no longer. */
function untilChanged(view: View, plan: Plan, test: DocumentTest): DocumentTest {
  if (plan.kind === 'collection') return () => true;
  const { version } = view;
  return (stored) => view.version === version || test(stored);
}

type DocumentTest = (stored: StoredDocument) => boolean;

function* filtered(documents: Iterable<StoredDocument>, test: DocumentTest, examine?: () => void) {
  for (const stored of documents) {
    examine?.();
    if (examine ? interruptible(examine, test, stored) : test(stored)) yield stored;
  }
}

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
