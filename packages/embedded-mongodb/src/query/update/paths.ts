import { type Document, isDocument, setField } from '../../bson/codec.js';
import { storedName } from '../../bson/names.js';
import { showField } from '../../bson/show.js';
import { MongoError } from '../../errors.js';
import { fieldOf, isArrayIndex, type Path } from '../paths.js';

/** How far an array may be padded with nulls by naming a place beyond its end (MongoDB's limit). */
const maxArrayPadding = 1_500_000;

/** Sets the value at a path of field names and array places, making the documents in between. `PathNotViable` where a plain value is in the way. */
export function setAtPath(document: Document, path: Path, value: unknown): void {
  let holder: Document | unknown[] = document;
  for (const [i, part] of path.entries()) {
    if (i === path.length - 1) {
      setChild(holder, path, i, value);
      return;
    }
    const child = childOf(holder, part);
    if (isDocument(child) || Array.isArray(child)) holder = child;
    else if (child === undefined) holder = makeChild(holder, path, i);
    else throw cannotCreate(path, i + 1, child);
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

/** Refuses a path that a plain value, or an array without that place, is in the way of; for operators that make nothing. */
export function checkReachable(document: Document, path: Path): void {
  let holder: unknown = document;
  for (const [i, part] of path.entries()) {
    if (holder === undefined) return;
    if (!isDocument(holder) && !(Array.isArray(holder) && isArrayIndex(part))) throw cannotTraverse(path, i, holder);
    holder = childOf(holder, part);
  }
}

function makeChild(holder: Document | unknown[], path: Path, at: number): Document {
  const made: Document = {};
  setChild(holder, path, at, made);
  return made;
}

function childOf(holder: unknown, part: string): unknown {
  if (Array.isArray(holder)) return isArrayIndex(part) ? holder[Number(part)] : undefined;
  return isDocument(holder) ? fieldOf(holder, part) : undefined;
}

function setChild(holder: Document | unknown[], path: Path, at: number, value: unknown): void {
  const part = path[at] ?? '';
  if (!Array.isArray(holder)) {
    setField(holder, part, value);
    return;
  }
  if (!isArrayIndex(part)) throw cannotCreate(path, at, holder);
  const index = Number(part);
  if (index - holder.length > maxArrayPadding)
    throw new MongoError('CannotBackfillArray', `can't backfill more than ${maxArrayPadding} elements`);
  while (holder.length < index) holder.push(null);
  holder[index] = value;
}

function cannotCreate(path: Path, at: number, holder: unknown): MongoError {
  const element = showField(path[at - 1] ?? '', holder);
  return new MongoError('PathNotViable', `Cannot create field '${path[at]}' in element {${element}}`);
}

function cannotTraverse(path: Path, at: number, holder: unknown): MongoError {
  const element = showField(path[at - 1] ?? '', holder);
  return new MongoError(
    'PathNotViable',
    `Cannot use the part (${path[at]}) of (${path.join('.')}) to traverse the element ({${element}})`,
  );
}
