import { type Document, isDocument } from '../bson/codec.js';
import { toNumber } from '../bson/numbers.js';
import { isNumeric } from '../bson/types.js';
import { MongoError } from '../errors.js';
import type { FindRequest } from './find.js';
import { isStage } from './mingo/stages.js';
import { parseSort, type SortField } from './sort.js';

const refusedStages: Readonly<Record<string, string>> = {
  $changeStream: 'change streams are not supported by this server',
  $geoNear: 'geography is not supported by this server',
  $search: 'full-text search is not supported by this server',
  $searchMeta: 'full-text search is not supported by this server',
  $vectorSearch: 'vector search is not supported by this server',
  $function: 'server-side JavaScript is not supported by this server',
};

/** The name of a stage. Throws MongoDB's errors for what is not a stage or is not served. */
export function stageName(stage: Document): string {
  const names = Object.keys(stage);
  const [name = ''] = names;
  if (names.length !== 1)
    throw new MongoError('Location40323', 'A pipeline stage specification object must contain exactly one field.');
  const refusal = refusedStages[name];
  if (refusal) throw new MongoError('NotImplemented', `${name}: ${refusal}`);
  if (!isStage(name)) {
    throw new MongoError('Location40324', `Unrecognized pipeline stage name: '${name}'`);
  }
  return name;
}

/** The beginning of a pipeline that a plain find answers (and indexes serve), and the stages left to compute. */
export type SplitPipeline = { readonly request: FindRequest; readonly rest: readonly Document[] };

/** Takes leading `$match`, `$sort`, `$skip` and `$limit` stages over into a find, in the only order a find knows. */
export function splitPipeline(stages: readonly Document[]): SplitPipeline {
  const order = ['$match', '$sort', '$skip', '$limit'];
  const taken: Partial<Record<string, unknown>> = {};
  let reached = -1;
  let count = 0;
  for (const stage of stages) {
    const name = stageName(stage);
    const place = order.indexOf(name);
    if (place <= reached || !isUsable(name, stage[name])) break;
    taken[name] = stage[name];
    reached = place;
    count += 1;
  }
  return { request: requestFrom(taken), rest: stages.slice(count) };
}

function isUsable(name: string, value: unknown): boolean {
  return name === '$match' || name === '$sort'
    ? isDocument(value)
    : isNumeric(value) && toNumber(value) >= (name === '$limit' ? 1 : 0);
}

function requestFrom(taken: Partial<Record<string, unknown>>): FindRequest {
  const { $match: filter, $sort: sort, $skip: skip, $limit: limit } = taken;
  return {
    filter: isDocument(filter) ? filter : {},
    sort: sortOf(sort),
    skip: isNumeric(skip) ? toNumber(skip) : 0,
    limit: isNumeric(limit) ? toNumber(limit) : 0,
  };
}

function sortOf(sort: unknown): SortField[] {
  return isDocument(sort) ? parseSort(sort) : [];
}
