import { type Document, decode } from '../bson/codec.js';
import { readFields } from '../bson/reader.js';
import { showField } from '../bson/show.js';
import { MongoError } from '../errors.js';
import type { Index } from '../indexes/index-definition.js';
import { type IndexKey, type IndexKeys, keysOf } from '../indexes/index-keys.js';
import { type TextEncoding, textKey } from '../indexes/key-encoding.js';
import type { Catalog, CollectionInfo } from './catalog.js';
import {
  documentKey,
  documentRange,
  entryKey,
  isEntryOf,
  prefixRange,
  recordIdFrom,
  recordIdValue,
  uniqueEntryKey,
} from './keys.js';
import type { Overlay } from './overlay.js';
import type { View } from './view.js';
import { Words } from './words.js';

/** A stored document: its place, its bytes, and what they say, read when somebody asks. */
export class StoredDocument {
  private decoded: Document | null = null;

  constructor(
    readonly recordId: number,
    readonly bytes: Buffer,
  ) {}

  get document(): Document {
    this.decoded ??= decode(this.bytes);
    return this.decoded;
  }

  /** At least the fields with these keys; the others only when they have been read already. */
  partly(keys: ReadonlySet<string>): Document {
    return this.decoded ?? readFields(this.bytes, keys);
  }
}

/** Writes the documents of one collection, keeping every index in step. */
export class CollectionWriter {
  private info: CollectionInfo;
  private readonly encodings = new Map<number, TextEncoding>();

  constructor(
    private readonly catalog: Catalog,
    private readonly view: Overlay,
    info: CollectionInfo,
    private readonly nextRecordId: (info: CollectionInfo) => number,
  ) {
    this.info = info;
  }

  /** Adds a document that has an `_id`. Throws `DuplicateKey` and changes nothing when a unique index has its key. */
  insert(document: Document, bytes: Buffer): void {
    const recordId = this.nextRecordId(this.info);
    const entries = this.info.indexes.map((index) => ({ index, keys: this.keysOf(index, document) }));
    for (const { index, keys } of entries) this.checkNew(index, keys.keys, recordId);
    for (const { index, keys } of entries) this.addEntries(index, keys, recordId);
    this.view.put('documents', documentKey(this.info.id, recordId), bytes);
  }

  /** Puts a new version in place of a stored document. Throws `DuplicateKey` and changes nothing on conflict. */
  replace(stored: StoredDocument, document: Document, bytes: Buffer): void {
    const { recordId } = stored;
    const changes = this.info.indexes.map((index) => this.keyChanges(index, stored.document, document));
    for (const { index, added } of changes) this.checkNew(index, added.keys, recordId);
    for (const { index, added, removed } of changes) {
      this.removeEntries(index, removed, recordId);
      this.addEntries(index, added, recordId);
    }
    this.view.put('documents', documentKey(this.info.id, recordId), bytes);
  }

  /** Removes a stored document and its entries. */
  remove({ recordId, document }: StoredDocument): void {
    for (const index of this.info.indexes) this.removeEntries(index, this.keysOf(index, document).keys, recordId);
    this.view.remove('documents', documentKey(this.info.id, recordId));
  }

  /**
   * Fills a new index from the documents there are. Throws `DuplicateKey` when they contradict each other. `examine` is
   * called for every document looked at and may throw to stop, as the time limit does.
   */
  build(index: Index, examine?: () => void): void {
    this.info = { ...this.info, indexes: [...this.info.indexes, index] };
    this.catalog.save(this.view, this.info);
    this.fill(index, examine);
  }

  /** Adds the entries, and before them the words, of the documents there are to an empty index. Throws as {@link build}. */
  fill(index: Index, examine?: () => void): void {
    if (index.rules) new Words(this.view, index.id, index.rules).fill(this.textsFor(index, examine), this.view);
    for (const { recordId, document } of storedDocuments(this.view, this.info)) {
      examine?.();
      const keys = this.keysOf(index, document);
      this.checkUnique(index, keys.keys, recordId);
      this.addEntries(index, keys, recordId);
    }
  }

  private textsFor(index: Index, examine?: () => void): Set<string> {
    const texts = new Set<string>();
    const note = (text: string) => {
      texts.add(text);
      return textKey(text);
    };
    for (const { document } of storedDocuments(this.view, this.info)) {
      examine?.();
      keysOf(index, document, note);
    }
    return texts;
  }

  private keysOf(index: Index, document: Document): IndexKeys {
    let encodeText = this.encodings.get(index.id);
    if (!encodeText) {
      encodeText = this.encodingFor(index);
      this.encodings.set(index.id, encodeText);
    }
    return keysOf(index, document, encodeText);
  }

  private encodingFor({ id, rules }: Index): TextEncoding {
    if (!rules) return textKey;
    const words = new Words(this.view, id, rules);
    return (text) => words.labelOf(text, this.view);
  }

  private checkNew(index: Index, keys: readonly IndexKey[], recordId: number): void {
    this.checkUnique(index, keys, recordId);
    if (index.prepareUnique) for (const key of keys) this.claim(index, key, recordId);
  }

  /**
   * Throws `DuplicateKey` when another document has a key of an index that is not unique. Otherwise removes the entry a
   * unique index would have: there is none, but who adds the same key in another transaction changes it as well, and conflicts.
   */
  private claim(index: Index, key: IndexKey, recordId: number): void {
    const place = uniqueEntryKey(index.id, key.bytes);
    for (const holder of this.view.range('entries', prefixRange(place)))
      if (isEntryOf(place, holder.key) && recordIdFrom(holder.value) !== recordId)
        throw duplicateKey(this.info, index, key);
    this.view.remove('entries', place);
  }

  private checkUnique(index: Index, keys: readonly IndexKey[], recordId: number): void {
    if (!index.unique) return;
    for (const key of keys) {
      const holder = this.view.get('entries', uniqueEntryKey(index.id, key.bytes));
      if (holder && recordIdFrom(holder) !== recordId) throw duplicateKey(this.info, index, key);
    }
  }

  private keyChanges(index: Index, before: Document, after: Document): KeyChanges {
    const old = this.keysOf(index, before).keys;
    const { keys, multikeyPaths } = this.keysOf(index, after);
    return {
      index,
      added: { keys: keys.filter((key) => !includesKey(old, key)), multikeyPaths },
      removed: old.filter((key) => !includesKey(keys, key)),
    };
  }

  private addEntries(index: Index, { keys, multikeyPaths }: IndexKeys, recordId: number): void {
    for (const key of keys) this.view.put('entries', entryKey(index, key.bytes, recordId), recordIdValue(recordId));
    const hasLongKeys = keys.some(({ isLong }) => isLong);
    this.catalog.notes.note(this.view, index.id, multikeyPaths, hasLongKeys);
  }

  private removeEntries(index: Index, keys: readonly IndexKey[], recordId: number): void {
    for (const key of keys) this.view.remove('entries', entryKey(index, key.bytes, recordId));
  }
}

type KeyChanges = { readonly index: Index; readonly added: IndexKeys; readonly removed: IndexKey[] };

function includesKey(keys: readonly IndexKey[], key: IndexKey): boolean {
  return keys.some(({ bytes }) => bytes.equals(key.bytes));
}

function duplicateKey(info: CollectionInfo, index: Index, key: IndexKey): MongoError {
  const keyValue = Object.fromEntries(index.fields.map(({ path }, i) => [path, key.values[i] ?? null]));
  const shown = index.fields.map(({ path }, i) => showField(path, key.values[i] ?? null)).join(', ');
  return new MongoError(
    'DuplicateKey',
    `E11000 duplicate key error collection: ${info.database}.${info.name} index: ${index.name} dup key: { ${shown} }`,
    { details: { keyPattern: index.key, keyValue } },
  );
}

/** Every document of a collection in the order of insertion. */
export function* storedDocuments(view: View, info: CollectionInfo, reverse = false): Iterable<StoredDocument> {
  for (const { key, value } of view.range('documents', { ...documentRange(info.id), reverse })) {
    yield new StoredDocument(recordIdFrom(key), value);
  }
}
