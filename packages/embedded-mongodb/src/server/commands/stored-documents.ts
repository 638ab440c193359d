import { ObjectId } from 'bson';
import { type Document, encodeStored, isDocument, maxDocumentBytes } from '../../bson/codec.js';
import { typeName } from '../../bson/types.js';
import { MongoError } from '../../errors.js';
import { withTimestamps } from '../../query/timestamps.js';
import { findValidator, type Validator } from '../../query/validator.js';
import type { CollectionInfo } from '../../storage/catalog.js';
import type { CollectionWriter } from '../../storage/collection.js';
import type { CommandCall } from '../command.js';
import { flagField } from '../fields.js';
import { collationFor } from '../query-context.js';

/** Adds a document as a client sent it: with an `_id`, with the present for empty timestamps, and if its collection accepts it. */
export function insertDocument(
  call: CommandCall,
  info: CollectionInfo,
  writer: CollectionWriter,
  document: Document,
): void {
  const complete = withTimestamps(withId(document), call.engine.now);
  const bytes = encodeChecked(complete);
  checkValid(call, info, complete);
  writer.insert(complete, bytes);
}

const refusedIdTypes = ['array', 'regex', 'undefined'];

/** The document with an `_id`, which stands first. Throws `InvalidIdField` for one that cannot be. */
export function withId(document: Document): Document {
  if (!('_id' in document)) return { _id: new ObjectId(), ...document };
  checkId(document['_id']);
  if (firstKey(document) === '_id') return document;
  const { _id, ...fields } = document;
  return { _id, ...fields };
}

function firstKey(document: Document): string | undefined {
  for (const key in document) return key;
  return undefined;
}

function checkId(id: unknown): void {
  if (refusedIdTypes.includes(typeName(id)))
    throw new MongoError('InvalidIdField', `The '_id' value cannot be of type ${typeName(id)}`);
  checkNamesInId(id);
}

function checkNamesInId(id: unknown): void {
  if (!isDocument(id)) return;
  const name = Object.keys(id).find((key) => key.startsWith('$') && !['$ref', '$id', '$db'].includes(key));
  if (name === undefined) return;
  throw new MongoError(
    'DollarPrefixedFieldName',
    `_id fields may not contain '$'-prefixed fields: The dollar ($) prefixed field '${name}' in '${name}' is not valid for storage.`,
  );
}

/** The bytes to store. Throws `BSONObjectTooLarge` and `Overflow` for what MongoDB would not keep. */
export function encodeChecked(document: Document): Buffer {
  const bytes = encodeStored(document);
  if (bytes.length <= maxDocumentBytes) return bytes;
  throw new MongoError(
    'BSONObjectTooLarge',
    `object to insert too large. size in bytes: ${bytes.length}, max size: ${maxDocumentBytes}`,
  );
}

const validators = new WeakMap<Document, Validator | { readonly level: null }>();

/** Compiled once for the options a collection has: changed options are another object. */
function validatorOf(info: CollectionInfo): Validator | { readonly level: null } {
  const known = validators.get(info.options);
  if (known) return known;
  const found = findValidator(info.options, { collation: collationFor({}, info) }) ?? { level: null };
  validators.set(info.options, found);
  return found;
}

/**
 * Refuses (`DocumentValidationFailure`, with the details in `errInfo`) a document its collection does not accept, or only
 * tells of it in the log where the collection is to warn; unless the command asks to bypass this. `before` is the version
 * an update starts from.
 */
export function checkValid(
  { command }: CommandCall,
  info: CollectionInfo,
  document: Document,
  before?: Document,
): void {
  const validator = validatorOf(info);
  if (validator.level === null || validator.accepts(document)) return;
  if (flagField(command, 'bypassDocumentValidation')) return;
  if (validator.level === 'moderate' && before && !validator.accepts(before)) return;
  if (validator.action === 'warn') warnOf(info);
  else throw validationFailure(document, validator);
}

function validationFailure(document: Document, { explain }: Validator): MongoError {
  return new MongoError('DocumentValidationFailure', 'Document failed validation', {
    details: { errInfo: { failingDocumentId: document['_id'], details: explain(document) } },
  });
}

/** The log tells where, not what: documents hold what is nobody's business. */
function warnOf({ database, name }: CollectionInfo): void {
  console.warn(`embedded-mongodb: a document that fails the validator of ${database}.${name} was stored`);
}
