import { type Document, isDocument } from '../../../bson/codec.js';
import { show } from '../../../bson/show.js';
import { typeName } from '../../../bson/types.js';
import { MongoError } from '../../../errors.js';
import { compileExpression } from '../../expressions/expression.js';
import type { PipelineEnvironment, Stage } from '../environment.js';
import { sourcesOf } from './lookup.js';

/** `$documents`: documents written into the pipeline itself. */
export function compileDocuments(spec: unknown, { context, namespace, place }: PipelineEnvironment): Stage {
  if (place === 'command' && namespace.collection !== databaseLevel)
    throw new MongoError('InvalidNamespace', "'$documents' can only be run with {aggregate: 1}");
  const values = compileExpression(spec, context);
  return function* () {
    const documents = values({});
    if (!Array.isArray(documents)) throw new MongoError('Location5858203', `an array is expected: ${show(documents)}`);
    for (const document of documents) yield asDocument(document);
  };
}

/** The name under which a pipeline over a whole database runs. */
export const databaseLevel = '$cmd.aggregate';

function asDocument(value: unknown): Document {
  if (isDocument(value)) return value;
  throw new MongoError(
    'Location40228',
    `'newRoot' expression must evaluate to an object, but resulting value was: ${show(value)}. Type of resulting value: '${typeName(value)}'`,
  );
}

/** A stage that says something about the server or the collection instead of reading documents. */
export function compileDescription(stage: string, spec: unknown, environment: PipelineEnvironment): Stage {
  if (!isDocument(spec))
    throw new MongoError('FailedToParse', `${stage} must take a nested object but found: ${show(spec)}`);
  const described = sourcesOf(stage, environment).describe(stage, spec);
  if (!described) throw new MongoError('NotImplemented', `${stage} is not supported by this server here`);
  return () => described;
}
