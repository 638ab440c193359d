import { type Document, isDocument } from '../bson/codec.js';
import { MongoError } from '../errors.js';
import { fieldOf, isArrayIndex, type Path, somePathValue, splitPath } from '../query/paths.js';
import type { Index } from './index-definition.js';
import { encodeKey, fitted, maxKeyBytes, type TextEncoding } from './key-encoding.js';

/** One entry a document has in an index: the values, and their bytes. */
export type IndexKey = { readonly values: readonly unknown[]; readonly bytes: Buffer; readonly isLong: boolean };
/** All entries of one document, and at which paths it had several values. */
export type IndexKeys = { readonly keys: readonly IndexKey[]; readonly multikeyPaths: ReadonlySet<string> };

const none: IndexKeys = { keys: [], multikeyPaths: new Set() };

/**
 * The entries a document has in an index: one, or one per item where a path meets an array. `encodeText` is how the index
 * writes strings.
 */
export function keysOf(index: Index, document: Document, encodeText: TextEncoding): IndexKeys {
  if (!index.covers(document)) return none;
  const isLeftOut = index.sparse && !hasAnyField(index, document);
  const plain = findPlainRow(index, document);
  if (plain) return isLeftOut ? none : { keys: [keyFor(index, plain, encodeText)], multikeyPaths: none.multikeyPaths };
  const multikeyPaths = new Set<string>();
  const targets = index.fields.map(({ path }) => ({ path, rest: splitPath(path), from: document as unknown }));
  const rows = rowsOf(targets, multikeyPaths);
  // An expression sees the empty array that a sparse index has no entry for: the path counts as one through arrays.
  if (isLeftOut) return { keys: [], multikeyPaths };
  const byBytes = new Map<string, IndexKey>();
  for (const values of rows) {
    const key = keyFor(index, values, encodeText);
    byBytes.set(key.bytes.toString('latin1'), key);
  }
  return { keys: [...byBytes.values()], multikeyPaths };
}

function keyFor({ fields }: Index, values: readonly unknown[], encodeText: TextEncoding): IndexKey {
  const whole = encodeKey(
    values,
    fields.map(({ direction }) => direction),
    encodeText,
  );
  return { values, bytes: fitted(whole), isLong: whole.length > maxKeyBytes };
}

/** The only row of a document that has no array on the way, as most have none; null when it has one. */
function findPlainRow({ fields }: Index, document: Document): unknown[] | null {
  const row: unknown[] = [];
  for (const { path } of fields) {
    let value: unknown = document;
    for (const part of splitPath(path)) value = isDocument(value) ? fieldOf(value, part) : asStep(value);
    if (Array.isArray(value)) return null;
    row.push(value ?? null);
  }
  return row;
}

/** Nothing is inside a plain value; an array stays one, for the caller to see. */
function asStep(value: unknown): unknown {
  return Array.isArray(value) ? value : undefined;
}

function hasAnyField(index: Index, document: Document): boolean {
  return index.fields.some(({ path }) => somePathValue(document, splitPath(path), (value) => value !== undefined));
}

/** What is left to walk of one indexed path, and from where. */
type Target = { readonly path: string; readonly rest: Path; readonly from: unknown };
type Arrived = { readonly value: unknown } | { readonly items: unknown[]; readonly rest: Path; readonly id: unknown[] };

/** The rows of values; paths that go through the same array move through it together. */
function rowsOf(targets: readonly Target[], multikeyPaths: Set<string>): unknown[][] {
  const arrived = targets.map(arrive);
  const arrays = new Set(arrived.flatMap((end) => ('items' in end ? [end.id] : [])));
  if (arrays.size > 1)
    throw new MongoError(
      'CannotIndexParallelArrays',
      `cannot index parallel arrays [${targets.map(({ path }) => path).join('] [')}]`,
    );
  const [items] = arrays;
  if (!items) return [arrived.map((end) => ('value' in end ? end.value : null))];
  for (const [i, end] of arrived.entries()) if ('items' in end) multikeyPaths.add(targets[i]?.path ?? '');
  if (items.length === 0) return [arrived.map(valueAtEmptyArray)];
  return items.flatMap((item) =>
    rowsOf(
      targets.map((target, i) => intoItem(target, arrived[i], item)),
      multikeyPaths,
    ),
  );
}

/** An empty array is indexed as `undefined`, which sorts below null; a field of its (absent) items as null. */
function valueAtEmptyArray(end: Arrived): unknown {
  if ('value' in end) return end.value;
  return end.rest.length === 0 ? undefined : null;
}

function intoItem(target: Target, end: Arrived | undefined, item: unknown): Target {
  if (!end || 'value' in end) return { path: target.path, rest: [], from: new Settled(end?.value) };
  if (end.rest.length === 0) return { path: target.path, rest: [], from: new Settled(item) };
  return { path: target.path, rest: end.rest, from: isDocument(item) ? item : new Settled(null) };
}

/** A value already reached: an array inside an array is a value, not to be walked again. */
class Settled {
  constructor(readonly value: unknown) {}
}

function arrive({ rest, from }: Target): Arrived {
  if (from instanceof Settled) return { value: from.value };
  let current: unknown = from;
  for (const [i, part] of rest.entries()) {
    if (Array.isArray(current)) {
      if (!isArrayIndex(part)) return { items: current, rest: rest.slice(i), id: current };
      current = current[Number(part)];
    } else current = isDocument(current) ? fieldOf(current, part) : undefined;
  }
  return Array.isArray(current) ? { items: current, rest: [], id: current } : { value: current ?? null };
}
