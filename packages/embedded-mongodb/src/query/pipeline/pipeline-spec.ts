import { type Document, isDocument } from '../../bson/codec.js';
import { typeName } from '../../bson/types.js';
import { type ErrorCodeName, MongoError } from '../../errors.js';

/** The stages of a pipeline inside a stage. Throws `code` when it is no array, `TypeMismatch` when a stage is no document. */
export function pipelineFrom(value: unknown, code: ErrorCodeName, message: string): readonly Document[] {
  if (!Array.isArray(value)) throw new MongoError(code, `${message} is of type ${typeName(value)}`);
  for (const stage of value) {
    if (!isDocument(stage))
      throw new MongoError('TypeMismatch', "Each element of the 'pipeline' array must be an object");
  }
  return value;
}
