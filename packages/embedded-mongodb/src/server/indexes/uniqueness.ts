import { type Document, encode, isDocument } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import type { Index } from '../../indexes/index-definition.js';
import type { CollectionInfo } from '../../storage/catalog.js';
import { StoredDocument } from '../../storage/collection.js';
import { documentKey, entryRange, recordIdFrom, withoutRecordId } from '../../storage/keys.js';
import type { View } from '../../storage/view.js';
import { flagField } from '../fields.js';

/** How many bytes of `_id`s a refusal lists (MongoDB's limit). */
const maxListedBytes = 8 * 1024 * 1024;
/** What a collMod may change of a collection, and of an index. */
const changesOfCollection = ['validator', 'validationLevel', 'validationAction'];
const changesOfIndex = ['expireAfterSeconds', 'hidden', 'unique', 'prepareUnique'];

/** Whether a collMod is only to say if it could be done. Throws `InvalidOptions` for what MongoDB does not try. */
export function isDryRun(command: Document): boolean {
  if (!flagField(command, 'dryRun')) return false;
  const { index } = command;
  if (!isDocument(index)) throw new MongoError('InvalidOptions', 'dry run mode requires an valid index modification.');
  if (!flagField(index, 'unique'))
    throw new MongoError('InvalidOptions', 'dry run mode requires an index modification with unique: true.');
  if (countModifications(command) > 1)
    throw new MongoError(
      'InvalidOptions',
      'unique: true cannot be combined with any other modification in dry run mode.',
    );
  return true;
}

/** Refuses a collMod whose reply says that it prepares an index for uniqueness, when it does anything else. */
export function checkModifications(command: Document, reply: Document): void {
  if ('prepareUnique_new' in reply && countModifications(command) > 1)
    throw new MongoError('InvalidOptions', 'prepareUnique cannot be combined with any other modification.');
}

function countModifications(command: Document): number {
  const { index } = command;
  const ofIndex = isDocument(index) ? changesOfIndex.filter((name) => index[name] !== undefined) : [];
  return ofIndex.length + changesOfCollection.filter((name) => command[name] !== undefined).length;
}

/** Refuses an index that is to become unique while documents share its keys, and lists their `_id`s key by key. */
export function checkNoDuplicates(view: View, info: CollectionInfo, index: Index): void {
  const violations: { ids: unknown[] }[] = [];
  let bytes = 0;
  for (const recordIds of duplicatesIn(view, index)) {
    const ids: unknown[] = [];
    violations.push({ ids });
    for (const recordId of recordIds) {
      const id = idOf(view, info, recordId);
      bytes += encode({ id }).length;
      if (bytes > maxListedBytes) throw cannotConvert(tooMany, violations);
      ids.push(id);
    }
  }
  if (violations.length > 0) throw cannotConvert(conflicting, violations);
}

const conflicting = 'Please resolve conflicting documents before running collMod again.';
const tooMany = 'Too many conflicting documents were detected. Please resolve them and rerun collMod.';

function cannotConvert(advice: string, violations: { ids: unknown[] }[]): MongoError {
  return new MongoError('CannotConvertIndexToUnique', `Cannot convert the index to unique. ${advice}`, {
    details: { violations },
  });
}

/** The places of the documents that share a key of an index that is not unique, key by key. */
function* duplicatesIn(view: View, index: Index): Iterable<number[]> {
  let place: Buffer = Buffer.alloc(0);
  let holders: number[] = [];
  for (const { key, value } of view.range('entries', entryRange(index.id))) {
    const here = withoutRecordId(key);
    if (!here.equals(place)) {
      if (holders.length > 1) yield holders;
      holders = [];
      place = here;
    }
    holders.push(recordIdFrom(value));
  }
  if (holders.length > 1) yield holders;
}

function idOf(view: View, info: CollectionInfo, recordId: number): unknown {
  const bytes = view.get('documents', documentKey(info.id, recordId));
  if (!bytes) throw new MongoError('InternalError', `${info.database}.${info.name} has an entry without a document`);
  return new StoredDocument(recordId, bytes).document['_id'];
}
