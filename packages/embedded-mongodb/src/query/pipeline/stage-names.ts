import type { Document } from '../../bson/codec.js';
import { type ErrorCodeName, MongoError } from '../../errors.js';
import { sourceStages, stages } from './stages/table.js';

/** Stages that store what a pipeline gives; always the last. */
export const outputStages: readonly string[] = ['$merge', '$out'];

/** Every stage that is served, in alphabetical order. */
export const servedStages: readonly string[] = [
  ...Object.keys(stages),
  ...Object.keys(sourceStages),
  ...outputStages,
].sort();

/** The code a stage is refused with, and the reason. */
type Refusal = { readonly code: ErrorCodeName; readonly reason: string };

function unserved(reason: string): Refusal {
  return { code: 'NotImplemented', reason };
}

/** As MongoDB outside its own cloud refuses it. */
const onlyOnAtlas: Refusal = { code: 'Location6047401', reason: 'stage is only allowed on MongoDB Atlas' };

/** Stages of MongoDB that are refused. */
export const refusedStages: Readonly<Record<string, Refusal>> = {
  $changeStream: unserved('change streams are not supported by this server'),
  $changeStreamSplitLargeEvent: unserved('change streams are not supported by this server'),
  $geoNear: unserved('geography is not supported by this server'),
  $listSampledQueries: unserved('sharding is not supported by this server'),
  $listSearchIndexes: onlyOnAtlas,
  $planCacheStats: unserved('this server keeps no plan cache'),
  $search: onlyOnAtlas,
  $searchMeta: onlyOnAtlas,
  $shardedDataDistribution: unserved('sharding is not supported by this server'),
  $vectorSearch: onlyOnAtlas,
};

/** The name of a stage. Throws MongoDB's errors for what is not a stage or is not served. */
export function stageName(stage: Document): string {
  const names = Object.keys(stage);
  const [name = ''] = names;
  if (names.length !== 1)
    throw new MongoError('Location40323', 'A pipeline stage specification object must contain exactly one field.');
  const refusal = Object.hasOwn(refusedStages, name) ? refusedStages[name] : undefined;
  if (refusal) throw new MongoError(refusal.code, refusalMessage(name, refusal));
  if (!servedStages.includes(name))
    throw new MongoError('Location40324', `Unrecognized pipeline stage name: '${name}'`);
  return name;
}

function refusalMessage(name: string, refusal: Refusal): string {
  return refusal === onlyOnAtlas ? `${name} ${refusal.reason}` : `${name}: ${refusal.reason}`;
}
