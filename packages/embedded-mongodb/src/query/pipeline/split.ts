import { type Document, isDocument } from '../../bson/codec.js';
import { toNumber } from '../../bson/numbers.js';
import type { FindRequest } from '../find.js';
import type { SortField } from '../sort.js';
import { findWhole } from './numbers.js';
import { stageName } from './stage-names.js';
import { sortFieldsFrom } from './stages/sort.js';

/** The beginning of a pipeline that a plain find answers (and indexes serve), and the stages left to compute. */
export type SplitPipeline = { readonly request: FindRequest; readonly rest: readonly Document[] };

type Taken = { filters: Document[]; sort: SortField[] | null; skip: number; limit: number };

/** Takes leading `$match`, `$sort`, `$skip` and `$limit` stages over into a find, in the only order a find knows. */
export function splitPipeline(stages: readonly Document[]): SplitPipeline {
  const taken: Taken = { filters: [], sort: null, skip: 0, limit: 0 };
  let count = 0;
  for (const stage of stages) {
    const name = stageName(stage);
    if (!takers[name]?.(stage[name], taken)) break;
    count += 1;
  }
  const { filters, sort, skip, limit } = taken;
  const request = { filter: combined(filters), sort: sort ?? [], skip, limit };
  return { request, rest: stages.slice(count) };
}

/** Each says whether a find can do this too, after what was taken before. */
const takers: Readonly<Record<string, (spec: unknown, taken: Taken) => boolean>> = {
  // Filtering before or after sorting gives the same.
  $match: (spec, taken) => {
    if (!isDocument(spec) || taken.skip > 0 || taken.limit > 0) return false;
    taken.filters.push(spec);
    return true;
  },
  $sort: (spec, taken) => {
    const first = taken.sort === null && taken.skip === 0 && taken.limit === 0;
    if (!first) return false;
    taken.sort = sortFieldsFrom(spec);
    return true;
  },
  $skip: (spec, taken) => {
    if (taken.skip > 0 || taken.limit > 0 || !isCount(spec)) return false;
    taken.skip = toNumber(spec);
    return true;
  },
  $limit: (spec, taken) => {
    if (!isCount(spec) || toNumber(spec) === 0) return false;
    taken.limit = taken.limit === 0 ? toNumber(spec) : Math.min(taken.limit, toNumber(spec));
    return true;
  },
};

function isCount(value: unknown): value is number {
  const whole = findWhole(value);
  return whole !== null && whole >= 0;
}

/** One filter for several in a row; its conditions stay at the top, where indexes see them, unless they collide. */
function combined(filters: readonly Document[]): Document {
  const [first = {}] = filters;
  if (filters.length <= 1) return first;
  const names = filters.flatMap((filter) => Object.keys(filter));
  return new Set(names).size === names.length ? Object.assign({}, ...filters) : { $and: filters };
}
