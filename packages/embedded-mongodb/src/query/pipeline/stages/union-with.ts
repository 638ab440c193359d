import { type Document, isDocument } from '../../../bson/codec.js';
import { typeName } from '../../../bson/types.js';
import { MongoError } from '../../../errors.js';
import type { PipelineEnvironment, Stage } from '../environment.js';
import { pipelineFrom } from '../pipeline-spec.js';
import { sourcesOf } from './lookup.js';

/** `$unionWith`: the documents that come, then those of another collection or pipeline. */
export function compileUnionWith(spec: unknown, environment: PipelineEnvironment): Stage {
  const { collection, pipeline } = parseUnion(spec);
  const sources = sourcesOf('$unionWith', environment);
  const from = { ...environment.namespace, collection: collection ?? environment.namespace.collection };
  const inner: PipelineEnvironment = { ...environment, place: '$unionWith', namespace: from };
  const own = environment.compile(pipeline, inner);
  const read = collection === null ? () => own([]) : sources.prepare(from, pipeline, environment.context);
  return function* (documents) {
    yield* documents;
    yield* read();
  };
}

function parseUnion(spec: unknown): { collection: string | null; pipeline: readonly Document[] } {
  if (typeof spec === 'string') return { collection: spec, pipeline: [] };
  if (!isDocument(spec))
    throw new MongoError(
      'FailedToParse',
      `the $unionWith stage specification must be an object or string, but found ${typeName(spec)}`,
    );
  const { coll, pipeline, ...unknown } = spec;
  const [stray] = Object.keys(unknown);
  if (stray !== undefined)
    throw new MongoError('Location40415', `BSON field '$unionWith.${stray}' is an unknown field.`);
  if (coll !== undefined && typeof coll !== 'string')
    throw new MongoError(
      'TypeMismatch',
      `BSON field '$unionWith.coll' is the wrong type '${typeName(coll)}', expected type 'string'`,
    );
  const stages =
    pipeline === undefined ? [] : pipelineFrom(pipeline, 'TypeMismatch', "BSON field '$unionWith.pipeline'");
  if (coll === undefined && !(stages[0] && '$documents' in stages[0]))
    throw new MongoError(
      'FailedToParse',
      '$unionWith stage without explicit collection must have a pipeline with $documents as first stage',
    );
  return { collection: coll ?? null, pipeline: stages };
}
