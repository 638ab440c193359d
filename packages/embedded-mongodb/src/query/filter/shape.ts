import { type Document, isDocument } from '../../bson/codec.js';

/** Whether a condition is a document of operators (`{ $gt: 1 }`) and not a value to be equal to, such as a DBRef. */
export function isDocumentOfOperators(condition: unknown): condition is Document {
  if (!isDocument(condition)) return false;
  const [first] = Object.keys(condition);
  return first?.startsWith('$') === true && !('$ref' in condition && '$id' in condition);
}
