import { Aggregator } from 'mingo/aggregator';
import { Context } from 'mingo/core';
import * as stages from 'mingo/operators/pipeline';
import * as projections from 'mingo/operators/projection';
import * as windows from 'mingo/operators/window';
import type { Document } from '../../bson/codec.js';
import { expressionOperators, guarded, mingoOptions, refuseScripts } from './expressions.js';
import { mendedStages } from './stage-mends.js';
import { documentForMingo } from './values.js';

const stageContext = Context.init({
  ...expressionOperators,
  pipeline: { ...stages, ...mendedStages },
  projection: { ...projections },
  window: { ...windows },
});

/** Documents of another collection, for `$lookup` and `$unionWith`. */
export type CollectionReader = (name: string) => Document[];

/** Whether a pipeline may have a stage of this name. */
export function isStage(name: string): boolean {
  return Object.hasOwn(stages, name) && name.startsWith('$');
}

/** Runs pipeline stages over documents held in memory. */
export function runStages(
  documents: Iterable<Document>,
  pipeline: readonly Document[],
  variables?: Document,
  readCollection?: CollectionReader,
): Document[] {
  refuseScripts(pipeline);
  const source = Array.from(documents, documentForMingo);
  const options = {
    ...mingoOptions(stageContext, variables),
    ...(readCollection && { collectionResolver: (name: string) => readCollection(name).map(documentForMingo) }),
  };
  return guarded(() => new Aggregator(pipeline.map(documentForMingo), options).run(source));
}
