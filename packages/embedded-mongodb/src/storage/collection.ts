import { type Document, decode } from '../bson/codec.js';
import { readFields } from '../bson/reader.js';
import { showField } from '../bson/show.js';
import { MongoError } from '../errors.js';
import type { Index } from '../indexes/index-definition.js';
import { type IndexKey, type IndexKeys, keysOf } from '../indexes/index-keys.js';
import { type TextEncoding, textKey } from '../indexes/key-encoding.js';
import type { Catalog, CollectionInfo } from './catalog.js';
import { IndexEnd } from './index-end.js';
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
  private readonly ends = new Map<number, IndexEnd>();

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
    const all = this.info.indexes.map((index) => this.entriesOf(index, this.keysOf(index, document), recordId));
    for (const entries of all) this.checkNew(entries, recordId);
    for (const entries of all) this.addEntries(entries, recordId);
    this.view.put('documents', documentKey(this.info.id, recordId), bytes);
  }

  /** Puts a new version in place of a stored document. Throws `DuplicateKey` and changes nothing on conflict. */
  replace(stored: StoredDocument, document: Document, bytes: Buffer): void {
    const { recordId } = stored;
    const changes = this.info.indexes.map((index) => this.keyChanges(index, stored, document));
    for (const { added } of changes) this.checkNew(added, recordId);
    for (const { added, removed } of changes) {
      this.removeEntries(added.index, removed, recordId);
      this.addEntries(added, recordId);
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
      const entries = this.entriesOf(index, this.keysOf(index, document), recordId);
      this.checkUnique(entries, recordId);
      this.addEntries(entries, recordId);
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

  private entriesOf(index: Index, { keys, multikeyPaths }: IndexKeys, recordId: number): NewEntries {
    return { index, multikeyPaths, keys: keys.map((key) => ({ key, place: entryKey(index, key.bytes, recordId) })) };
  }

  private checkNew(entries: NewEntries, recordId: number): void {
    this.checkUnique(entries, recordId);
    const { index, keys } = entries;
    if (index.prepareUnique) for (const { key } of keys) this.claim(index, key, recordId);
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

  private checkUnique({ index, keys }: NewEntries, recordId: number): void {
    if (!index.unique) return;
    const end = this.endOf(index);
    for (const { key, place } of keys) {
      const holder = end.isBehind(place) ? undefined : this.view.lend('entries', place);
      if (holder && recordIdFrom(holder) !== recordId) throw duplicateKey(this.info, index, key);
    }
  }

  private endOf({ id }: Index): IndexEnd {
    const known = this.ends.get(id);
    if (known) return known;
    const end = new IndexEnd(this.view, id);
    this.ends.set(id, end);
    return end;
  }

  private keyChanges(index: Index, { document, recordId }: StoredDocument, after: Document): KeyChanges {
    const old = this.keysOf(index, document).keys;
    const { keys, multikeyPaths } = this.keysOf(index, after);
    const added = { keys: keys.filter((key) => !includesKey(old, key)), multikeyPaths };
    return { added: this.entriesOf(index, added, recordId), removed: old.filter((key) => !includesKey(keys, key)) };
  }

  private addEntries({ index, keys, multikeyPaths }: NewEntries, recordId: number): void {
    for (const { place } of keys) {
      this.view.put('entries', place, recordIdValue(recordId));
      if (index.unique) this.endOf(index).noteAdded(place);
    }
    const hasLongKeys = keys.some(({ key }) => key.isLong);
    this.catalog.notes.note(this.view, index.id, multikeyPaths, hasLongKeys);
  }

  private removeEntries(index: Index, keys: readonly IndexKey[], recordId: number): void {
    for (const key of keys) this.view.remove('entries', entryKey(index, key.bytes, recordId));
  }
}

/** The entries a document is to have in an index: its keys, and where they will lie. */
type NewEntries = {
  readonly index: Index;
  readonly keys: readonly { readonly key: IndexKey; readonly place: Buffer }[];
  readonly multikeyPaths: IndexKeys['multikeyPaths'];
};

type KeyChanges = { readonly added: NewEntries; readonly removed: IndexKey[] };

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
