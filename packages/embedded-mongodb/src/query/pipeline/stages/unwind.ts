import { Long } from 'bson';
import { type Document, isDocument } from '../../../bson/codec.js';
import { typeName } from '../../../bson/types.js';
import { MongoError } from '../../../errors.js';
import { fieldOf, type Path, splitPath } from '../../paths.js';
import type { Stage } from '../environment.js';
import { checkFieldPath } from '../field-specs.js';
import { withValueAt } from '../with-value.js';

type Unwind = { readonly path: Path; readonly keepEmpty: boolean; readonly indexPath: Path | null };

/** `$unwind`: one document for each item of an array. */
export function compileUnwind(spec: unknown): Stage {
  const unwind = parseUnwind(spec);
  return function* (documents) {
    for (const document of documents) yield* unwound(document, unwind);
  };
}

function* unwound(document: Document, { path, keepEmpty, indexPath }: Unwind): Iterable<Document> {
  const value = nestedValue(document, path);
  const numbered = (result: Document, index: Long | null) =>
    indexPath ? withValueAt(result, indexPath, index) : result;
  if (Array.isArray(value) && value.length > 0) {
    for (const [i, item] of value.entries()) yield numbered(withValueAt(document, path, item), Long.fromNumber(i));
  } else if (Array.isArray(value)) {
    if (keepEmpty) yield numbered(withValueAt(document, path, undefined), null);
  } else if (keepEmpty || (value !== undefined && value !== null)) yield numbered(document, null);
}

/** The value at a path of documents only: an array on the way is not walked. */
function nestedValue(document: Document, path: Path): unknown {
  return path.reduce<unknown>((value, part) => (isDocument(value) ? fieldOf(value, part) : undefined), document);
}

function parseUnwind(spec: unknown): Unwind {
  if (typeof spec === 'string') return { path: unwindPath(spec), keepEmpty: false, indexPath: null };
  if (!isDocument(spec))
    throw new MongoError(
      'Location15981',
      `expected either a string or an object as specification for $unwind stage, got ${typeName(spec)}`,
    );
  const { path, includeArrayIndex, preserveNullAndEmptyArrays = false, ...unknown } = spec;
  const [stray] = Object.keys(unknown);
  if (stray !== undefined) throw new MongoError('Location28811', `unrecognized option to $unwind stage: ${stray}`);
  if (typeof preserveNullAndEmptyArrays !== 'boolean')
    throw new MongoError(
      'Location28809',
      `expected a boolean for the preserveNullAndEmptyArrays option to $unwind stage, got ${typeName(preserveNullAndEmptyArrays)}`,
    );
  return { path: unwindPath(path), keepEmpty: preserveNullAndEmptyArrays, indexPath: indexField(includeArrayIndex) };
}

function unwindPath(path: unknown): Path {
  if (path === undefined) throw new MongoError('Location28812', 'no path specified to $unwind stage');
  if (typeof path !== 'string')
    throw new MongoError('Location28808', `expected a string as the path for $unwind stage, got ${typeName(path)}`);
  if (!path.startsWith('$'))
    throw new MongoError('Location28818', `path option to $unwind stage should be prefixed with a '$': ${path}`);
  const field = path.slice(1);
  checkFieldPath(field);
  return splitPath(field);
}

function indexField(name: unknown): Path | null {
  if (name === undefined) return null;
  if (typeof name !== 'string' || name === '')
    throw new MongoError(
      'Location28810',
      `expected a non-empty string for the includeArrayIndex option to $unwind stage, got ${typeName(name)}`,
    );
  if (name.startsWith('$'))
    throw new MongoError(
      'Location28822',
      `includeArrayIndex option to $unwind stage should not be prefixed with a '$': ${name}`,
    );
  return splitPath(name);
}
