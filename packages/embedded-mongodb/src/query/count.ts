import { isIdIndex } from '../indexes/index-definition.js';
import { noteUse, type Plan } from '../indexes/plan.js';
import { keyRanges } from '../indexes/scan.js';
import type { CollectionInfo } from '../storage/catalog.js';
import { entryRange } from '../storage/keys.js';
import type { KeyRange, View } from '../storage/view.js';
import { type FindRequest, planFind, walkDocuments } from './find.js';
import { countTogether } from './narrowing.js';

/** How many documents a request finds. Where an index leads to nothing but matches, its entries are counted unread. */
export function countDocuments(view: View, info: CollectionInfo, request: FindRequest): number {
  const plan = planFind(view, info, request);
  const ranges = findCountedRanges(info, plan);
  if (ranges) {
    noteUse(plan);
    return withinWindow(countEntries(view, ranges), request);
  }
  const together = plan.kind === 'index' ? countTogether(view, plan, mostWanted(request), request.examine) : null;
  if (together !== null) {
    noteUse(plan);
    return withinWindow(together, request);
  }
  let count = 0;
  for (const _ of walkDocuments(view, info, request)) count += 1;
  return count;
}

/** The stretches of index entries whose number answers a count; null when it takes reading documents. */
function findCountedRanges(info: CollectionInfo, plan: Plan): Iterable<KeyRange> | null {
  if (!plan.exact || plan.kind === 'union') return null;
  if (plan.kind === 'index') return keyRanges(plan);
  const idIndex = info.indexes.find(isIdIndex);
  return idIndex ? [entryRange(idIndex.id)] : null;
}

function countEntries(view: View, ranges: Iterable<KeyRange>): number {
  let count = 0;
  for (const range of ranges) count += view.count('entries', range);
  return count;
}

function mostWanted({ skip = 0, limit = 0 }: FindRequest): number {
  return limit > 0 ? skip + limit : Number.POSITIVE_INFINITY;
}

function withinWindow(count: number, { skip = 0, limit = 0 }: FindRequest): number {
  const left = Math.max(0, count - skip);
  return limit > 0 ? Math.min(left, limit) : left;
}
