import type { Document } from '../bson/codec.js';
import { isIdIndex } from '../indexes/index-definition.js';
import { choosePlan, type Plan } from '../indexes/planner.js';
import { scan } from '../indexes/scan.js';
import type { CollectionInfo } from '../storage/catalog.js';
import type { StoredDocument } from '../storage/collection.js';
import type { View } from '../storage/view.js';
import type { QueryContext } from './context.js';
import { compileFilter, isOperatorDocument, type Predicate } from './match.js';
import { type SortField, sortDocuments } from './sort.js';

/** A question to one collection. `limit` 0 means all. */
export type FindRequest = {
  readonly filter: Document;
  readonly sort?: readonly SortField[];
  readonly skip?: number;
  readonly limit?: number;
  readonly hint?: unknown;
  readonly context?: QueryContext;
  /** Called for every document looked at; may throw to stop, as the time limit does. */
  readonly examine?: () => void;
};

/** How a request will be answered, for `explain` and for answering it. */
export function planFind(info: CollectionInfo, { filter, sort = [], hint, context }: FindRequest): Plan {
  const collation = context?.collation ?? null;
  return choosePlan({ filter, sort, collation, indexes: info.indexes, ...(hint !== undefined && { hint }) });
}

/** The matching documents, in order, one by one as they are asked for. */
export function findDocuments(view: View, info: CollectionInfo, request: FindRequest): Iterable<StoredDocument> {
  const plan = planFind(info, request);
  const test = compileFilter(request.filter, request.context);
  const candidates = scan(view, info, plan);
  const matching = filtered(candidates, isCertain(request.filter, plan) ? null : test, request.examine);
  const { sort = [], skip = 0, limit = 0 } = request;
  const ordered =
    plan.sorted || sort.length === 0
      ? matching
      : sortDocuments(matching, sort, ({ document }) => document, request.context?.collation);
  return skip === 0 && limit === 0 ? ordered : windowed(ordered, skip, limit);
}

/** Whether a plan leads to nothing but matches, so that the documents need not be read to be sure. */
function isCertain(filter: Document, plan: Plan): boolean {
  const [name, ...others] = Object.keys(filter);
  if (name === undefined) return true;
  if (name !== '_id' || others.length > 0 || plan.kind !== 'index' || !isIdIndex(plan.index)) return false;
  const intervals = plan.intervals[0] ?? [];
  return !isOperatorDocument(filter['_id']) && intervals.length === 1 && intervals[0]?.point != null;
}

function* filtered(documents: Iterable<StoredDocument>, test: Predicate | null, examine?: () => void) {
  for (const stored of documents) {
    examine?.();
    if (!test || test(stored.document)) yield stored;
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
