import { type Document, isDocument } from '../../bson/codec.js';
import { plainName } from '../../bson/names.js';
import { toNumber } from '../../bson/numbers.js';
import { show } from '../../bson/show.js';
import { isNumeric, typeName } from '../../bson/types.js';
import { MongoError } from '../../errors.js';
import { type IndexRecord, icuVersion } from '../../indexes/index-definition.js';
import type { CollectionInfo } from '../../storage/catalog.js';
import { documentField, flagField } from '../fields.js';
import { collationFor } from '../query-context.js';
import { checkIdKey, checkKeyPattern, isIdKey } from './key-rules.js';
import { checkPartialExpression } from './partial-rules.js';

/** What an index specification may say, of every kind of index MongoDB has. */
const knownFields = (
  'v key name ns unique sparse background hidden expireAfterSeconds partialFilterExpression collation storageEngine ' +
  'dropDups clustered prepareUnique wildcardProjection columnstoreProjection weights default_language ' +
  'language_override textIndexVersion 2dsphereIndexVersion bits min max bucketSize finestIndexedLevel ' +
  'coarsestIndexedLevel originalSpec'
).split(' ');
const fieldsOfIdIndex = ['v', 'key', 'name', 'ns', 'collation', 'background', 'hidden', 'partialFilterExpression'];
/** The longest time to live, in seconds (MongoDB's limit); also what NaN stands for. */
const maxExpirySeconds = 2 ** 31 - 1;

/** Reads one index specification for a collection. Throws MongoDB's errors for what is wrong in it. */
export function readIndexSpec(spec: Document, info: CollectionInfo, id: number): IndexRecord {
  checkFields(spec);
  const key = documentField(spec, 'key');
  const name = readName(spec);
  checkVersion(spec);
  refuseUnserved(spec);
  checkKeyPattern(key);
  const isId = isIdKey(key);
  if (isId) checkIdSpec(spec, key);
  const collation = collationFor(spec, info);
  return {
    id,
    name: isId ? '_id_' : name,
    key,
    unique: isId || flagField(spec, 'unique'),
    sparse: flagField(spec, 'sparse'),
    multikeyPaths: [],
    hasLongKeys: false,
    ...(spec['background'] !== undefined && { background: flagField(spec, 'background') }),
    ...(flagField(spec, 'hidden') && { hidden: true }),
    ...readPartial(spec),
    ...readExpiry(spec, key),
    ...(collation && { collation: collation.spec, icu: icuVersion }),
  };
}

/** A specification without the options nobody knows. */
export function withoutUnknownFields(spec: Document): Document {
  return Object.fromEntries(Object.entries(spec).filter(([name]) => knownFields.includes(name)));
}

function checkFields(spec: Document): void {
  for (const name of ['key', 'name'])
    if (spec[name] === undefined)
      throw new MongoError('FailedToParse', `The '${name}' field is a required property of an index specification`);
  const unknown = Object.keys(spec).find((name) => !knownFields.includes(name));
  if (unknown !== undefined)
    throw new MongoError(
      'InvalidIndexSpecificationOption',
      `The field '${plainName(unknown)}' is not valid for an index specification. Specification: ${show(spec)}`,
    );
}

/** Only an index that is there is prepared for uniqueness. */
function refuseUnserved(spec: Document): void {
  if (flagField(spec, 'prepareUnique'))
    throw new MongoError('NotImplemented', 'prepareUnique is for collMod on this server; create a unique index');
}

function readName({ name }: Document): string {
  if (typeof name !== 'string')
    throw new MongoError('TypeMismatch', `The field 'name' must be a string, but got ${typeName(name)}`);
  if (name === '') throw new MongoError('CannotCreateIndex', 'index name cannot be empty');
  if (name === '*') throw new MongoError('BadValue', "The index name '*' is not valid.");
  return name;
}

function checkVersion({ v }: Document): void {
  if (v === undefined) return;
  if (!isNumeric(v)) throw new MongoError('TypeMismatch', `The field 'v' must be a number, but got ${typeName(v)}`);
  if (![1, 2].includes(toNumber(v)))
    throw new MongoError('CannotCreateIndex', `Invalid index specification: cannot create an index with v=${show(v)}`);
}

function checkIdSpec(spec: Document, key: Document): void {
  checkIdKey(key);
  const stray = Object.keys(spec).find((name) => !fieldsOfIdIndex.includes(name));
  if (stray !== undefined)
    throw new MongoError(
      'InvalidIndexSpecificationOption',
      `The field '${stray}' is not valid for an _id index specification. Specification: ${show(spec)}`,
    );
  if (flagField(spec, 'hidden')) throw new MongoError('BadValue', "can't hide _id index");
  if (spec['partialFilterExpression'] !== undefined)
    throw new MongoError('CannotCreateIndex', '_id index cannot be a partial index');
}

function readPartial(spec: Document): Pick<IndexRecord, 'partialFilterExpression'> {
  const expression = spec['partialFilterExpression'];
  if (expression === undefined) return {};
  if (!isDocument(expression))
    throw new MongoError(
      'TypeMismatch',
      `The field 'partialFilterExpression' must be an object, but got ${typeName(expression)}`,
    );
  if (flagField(spec, 'sparse'))
    throw new MongoError('CannotCreateIndex', 'cannot mix "partialFilterExpression" and "sparse" options');
  checkPartialExpression(expression);
  return { partialFilterExpression: expression };
}

function readExpiry(spec: Document, key: Document): Pick<IndexRecord, 'expireAfterSeconds'> {
  const asked = spec['expireAfterSeconds'];
  if (asked === undefined) return {};
  const expireAfterSeconds = readExpirySeconds(asked, 'CannotCreateIndex');
  if (Object.keys(key).length > 1)
    throw new MongoError(
      'CannotCreateIndex',
      `TTL indexes are single-field indexes, compound indexes do not support TTL. Index spec: ${show(spec)}`,
    );
  return { expireAfterSeconds };
}

/** The seconds of a TTL index; NaN means that nothing expires. Throws for what is no number within MongoDB's limits. */
export function readExpirySeconds(asked: unknown, codeName: 'CannotCreateIndex' | 'InvalidOptions'): number {
  if (!isNumeric(asked))
    throw new MongoError(
      codeName,
      `TTL index 'expireAfterSeconds' option must be numeric, but received a type of ${typeName(asked)}`,
    );
  const seconds = Math.trunc(toNumber(asked));
  if (Number.isNaN(seconds)) return maxExpirySeconds;
  if (seconds < 0) throw new MongoError(codeName, "TTL index 'expireAfterSeconds' option cannot be less than 0");
  if (seconds <= maxExpirySeconds) return seconds;
  throw new MongoError(
    codeName,
    `TTL index 'expireAfterSeconds' option must be within an acceptable range, try a number smaller than ${maxExpirySeconds}`,
  );
}
