import type { Binary, Code, Decimal128, Double, Long, ObjectId, Timestamp } from 'bson';
import { type Document, isDocument, isRegex } from './codec.js';
import { binaryParts, regexParts } from './compare.js';
import { plainName } from './names.js';
import { typeName } from './types.js';

/** A value as MongoDB writes it in messages: `{ name: "Ana", at: new Date(0), id: ObjectId('…') }`. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[ ${value.map(show).join(', ')} ]`;
  if (isDocument(value)) return showDocument(value);
  return showLeaf(value);
}

function showDocument(value: Document): string {
  const fields = Object.entries(value).map(([key, item]) => showField(plainName(key), item));
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** A field as MongoDB writes it in messages: `name: "Ana"`. */
export function showField(name: string, value: unknown): string {
  return `${name}: ${show(value)}`;
}

const leaves: Readonly<Record<string, (value: never) => string>> = {
  string: (value: unknown) => `"${String(value)}"`,
  symbol: (value: unknown) => `"${String(value)}"`,
  int: (value: unknown) => String(value),
  long: (value: Long | bigint) => value.toString(),
  double: (value: number | Double) => showDouble(Number(value.valueOf())),
  decimal: (value: Decimal128) => value.toString(),
  bool: (value: unknown) => String(value),
  null: () => 'null',
  undefined: () => 'undefined',
  date: (value: Date) => `new Date(${value.getTime()})`,
  objectId: (value: ObjectId) => `ObjectId('${value.toHexString()}')`,
  timestamp: (value: Timestamp) => `Timestamp(${value.t}, ${value.i})`,
  regex: (value: never) => showRegex(value),
  binData: (value: Binary | Uint8Array) => showBinary(value),
  minKey: () => 'MinKey',
  maxKey: () => 'MaxKey',
  javascript: (value: Code) => String(value.code),
  javascriptWithScope: (value: Code) => `CodeWScope( ${String(value.code)}, ${show(value.scope ?? {})})`,
};

function showLeaf(value: unknown): string {
  const write = leaves[typeName(value)];
  return write ? write(value as never) : String(value);
}

/** A whole double is told from an int by its fraction. */
function showDouble(value: number): string {
  if (Number.isNaN(value)) return 'nan.0';
  if (!Number.isFinite(value)) return value > 0 ? 'inf.0' : '-inf.0';
  const text = String(value);
  return /[.e]/.test(text) ? text : `${Object.is(value, -0) ? '-0' : text}.0`;
}

function showRegex(value: unknown): string {
  if (!isRegex(value)) return String(value);
  const { pattern, options } = regexParts(value);
  return `/${pattern}/${options}`;
}

const uuidSubtype = 4;

function showBinary(value: Binary | Uint8Array): string {
  const { subtype, bytes } = binaryParts(value);
  const hex = Buffer.from(bytes).toString('hex');
  if (subtype === uuidSubtype && bytes.length === 16)
    return `UUID("${hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5')}")`;
  return `BinData(${subtype}, ${hex.toUpperCase()})`;
}
