import { type Document, isDocument, setField } from '../../bson/codec.js';
import { storedName } from '../../bson/names.js';
import { fieldOf, type Path } from '../paths.js';

/**
 * The document with another value at a path of names; what lies beside the path is shared with the old one. `undefined`
 * removes the field. Anything on the way that is not a document gives way to one.
 */
export function withValueAt(document: Document, path: Path, value: unknown, from = 0): Document {
  const name = path[from] ?? '';
  const result = { ...document };
  if (from < path.length - 1) {
    const inner = fieldOf(document, name);
    if (value !== undefined || isDocument(inner))
      setField(result, name, withValueAt(isDocument(inner) ? inner : {}, path, value, from + 1));
  } else if (value === undefined) delete result[storedName(name)];
  else setField(result, name, value);
  return result;
}
