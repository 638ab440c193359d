import { type Document, isDocument, setField } from '../bson/codec.js';
import { storedName } from '../bson/names.js';
import { MongoError } from '../errors.js';
import { fieldOf, isArrayIndex, type Path } from './paths.js';

/** How far an array may be padded with nulls by naming a place beyond its end (MongoDB's limit). */
const maxArrayPadding = 1_500_000;

/** Sets the value at a path of field names and array places, making the documents in between. `PathNotViable` where a plain value is in the way. */
export function setAtPath(document: Document, path: Path, value: unknown): void {
  let holder: Document | unknown[] = document;
  for (const [i, part] of path.entries()) {
    if (i === path.length - 1) {
      setChild(holder, part, value, path);
      return;
    }
    const child = childOf(holder, part);
    if (isDocument(child) || Array.isArray(child)) holder = child;
    else if (child === undefined) holder = makeChild(holder, part, path);
    else throw notViable(path, i);
  }
}

/** Removes the field at a path; an array keeps its length and gets null in that place. */
export function unsetAtPath(document: Document, path: Path): void {
  const holder = path.slice(0, -1).reduce<unknown>((current, part) => childOf(current, part), document);
  const last = path.at(-1) ?? '';
  if (Array.isArray(holder)) {
    if (isArrayIndex(last) && Number(last) < holder.length) holder[Number(last)] = null;
  } else if (isDocument(holder)) delete holder[storedName(last)];
}

function makeChild(holder: Document | unknown[], part: string, path: Path): Document {
  const made: Document = {};
  setChild(holder, part, made, path);
  return made;
}

function childOf(holder: unknown, part: string): unknown {
  if (Array.isArray(holder)) return isArrayIndex(part) ? holder[Number(part)] : undefined;
  return isDocument(holder) ? fieldOf(holder, part) : undefined;
}

function setChild(holder: Document | unknown[], part: string, value: unknown, path: Path): void {
  if (!Array.isArray(holder)) {
    setField(holder, part, value);
    return;
  }
  if (!isArrayIndex(part)) throw notViable(path, path.indexOf(part));
  const index = Number(part);
  if (index - holder.length > maxArrayPadding)
    throw new MongoError('BadValue', `can't backfill more than ${maxArrayPadding} elements`);
  while (holder.length < index) holder.push(null);
  holder[index] = value;
}

function notViable(path: Path, at: number): MongoError {
  return new MongoError(
    'PathNotViable',
    `Cannot create field '${path[at + 1] ?? path[at]}' in element at '${path.slice(0, at + 1).join('.')}'`,
  );
}
