import { copy, type Document, isDocument } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import type { QueryContext } from '../context.js';
import { compilePipeline, isolatedEnvironment } from '../pipeline/compile.js';
import { stageName } from '../pipeline/stage-names.js';

const updateStages = ['$addFields', '$set', '$project', '$unset', '$replaceRoot', '$replaceWith'];

/** Compiles the pipeline of an update. Throws `InvalidOptions` for stages an update may not use. */
export function compileUpdatePipeline(stages: unknown[], context: QueryContext): (document: Document) => Document {
  const pipeline = compilePipeline(stages.map(checkedStage), isolatedEnvironment(context));
  return (document) => firstOf(pipeline([copy(document)]));
}

function checkedStage(stage: unknown): Document {
  if (!isDocument(stage))
    throw new MongoError('TypeMismatch', "Each element of the 'pipeline' array must be an object");
  const name = stageName(stage);
  if (updateStages.includes(name)) return stage;
  throw new MongoError('InvalidOptions', `${name} is not allowed to be used within an update`);
}

function firstOf(documents: Iterable<Document>): Document {
  for (const document of documents) return document;
  return {};
}
