import type { Document } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import { sourceStages, stages } from './stages/table.js';

/** Stages that store what a pipeline gives; always the last. */
export const outputStages: readonly string[] = ['$merge', '$out'];

/** Every stage that is served, in alphabetical order. */
export const servedStages: readonly string[] = [
  ...Object.keys(stages),
  ...Object.keys(sourceStages),
  ...outputStages,
].sort();

/** Stages of MongoDB that are refused, each with the reason. */
export const refusedStages: Readonly<Record<string, string>> = {
  $changeStream: 'change streams are not supported by this server',
  $changeStreamSplitLargeEvent: 'change streams are not supported by this server',
  $geoNear: 'geography is not supported by this server',
  $listSampledQueries: 'sharding is not supported by this server',
  $listSearchIndexes: 'full-text search is not supported by this server',
  $planCacheStats: 'this server keeps no plan cache',
  $search: 'full-text search is not supported by this server',
  $searchMeta: 'full-text search is not supported by this server',
  $shardedDataDistribution: 'sharding is not supported by this server',
  $vectorSearch: 'vector search is not supported by this server',
};

/** The name of a stage. Throws MongoDB's errors for what is not a stage or is not served. */
export function stageName(stage: Document): string {
  const names = Object.keys(stage);
  const [name = ''] = names;
  if (names.length !== 1)
    throw new MongoError('Location40323', 'A pipeline stage specification object must contain exactly one field.');
  const refusal = Object.hasOwn(refusedStages, name) ? refusedStages[name] : undefined;
  if (refusal) throw new MongoError('NotImplemented', `${name}: ${refusal}`);
  if (!servedStages.includes(name))
    throw new MongoError('Location40324', `Unrecognized pipeline stage name: '${name}'`);
  return name;
}
