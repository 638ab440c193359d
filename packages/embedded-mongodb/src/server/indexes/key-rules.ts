import type { Document } from '../../bson/codec.js';
import { plainName } from '../../bson/names.js';
import { toNumber } from '../../bson/numbers.js';
import { show } from '../../bson/show.js';
import { isNumeric, typeName } from '../../bson/types.js';
import { MongoError } from '../../errors.js';
import { splitPath } from '../../query/paths.js';

const refusedKinds = ['text', 'hashed', '2d', '2dsphere', '2dsphere_bucket', 'geoHaystack', 'columnstore'];
const partsOfReferences = ['$ref', '$id', '$db'];

function cannotCreate(reason: string): MongoError {
  return new MongoError('CannotCreateIndex', reason);
}

/** Checks a key pattern. Throws `CannotCreateIndex` for what MongoDB refuses, `NotImplemented` for kinds of index not served. */
export function checkKeyPattern(key: Document): void {
  const fields = Object.entries(key);
  if (fields.length === 0) throw cannotCreate('Index keys cannot be empty.');
  for (const [name, kind] of fields) {
    checkKind(plainName(name), kind);
    checkPath(plainName(name));
  }
}

function checkKind(path: string, kind: unknown): void {
  if (typeof kind === 'string') refuseKind(path, kind);
  if (!isNumeric(kind))
    throw cannotCreate(
      `Values in v:2 index key pattern cannot be of type ${typeName(kind)}. Only numbers > 0, numbers < 0, and strings are allowed.`,
    );
  const number = toNumber(kind);
  if (Number.isNaN(number)) throw cannotCreate('Values in the index key pattern cannot be NaN.');
  if (number === 0) throw cannotCreate('Values in the index key pattern cannot be 0.');
}

function refuseKind(path: string, kind: string): never {
  if (!refusedKinds.includes(kind)) throw cannotCreate(`Unknown index plugin '${kind}'`);
  throw new MongoError('NotImplemented', `${kind} indexes are not supported by this server (${path})`);
}

function checkPath(path: string): void {
  if (path === '') throw cannotCreate('Index keys cannot be an empty field.');
  const parts = splitPath(path);
  if (parts.includes('$**'))
    throw new MongoError('NotImplemented', `wildcard indexes are not supported by this server (${path})`);
  if (parts.includes('')) throw cannotCreate('Index keys cannot contain an empty field.');
  if (parts.some((part, i) => part.startsWith('$') && !(i > 0 && partsOfReferences.includes(part))))
    throw cannotCreate("Index key contains an illegal field name: field name starts with '$'.");
}

/** Whether this is the key pattern of the index every collection has, whatever the number it is written with. */
export function isIdKey(key: Document): boolean {
  const [name, ...others] = Object.keys(key);
  return name === '_id' && others.length === 0 && isNumeric(key['_id']);
}

/** Refuses the key of the index of ids written another way than MongoDB does. */
export function checkIdKey(key: Document): void {
  if (isNumeric(key['_id']) && toNumber(key['_id']) === 1) return;
  throw new MongoError('BadValue', `The field 'key' for an _id index must be {_id: 1}, but got ${show(key)}`);
}
