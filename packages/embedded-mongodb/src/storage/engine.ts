import { MongoError } from '../errors.js';
import { type Index, icuVersion } from '../indexes/index-definition.js';
import { Catalog, type CollectionInfo } from './catalog.js';
import { CollectionWriter } from './collection.js';
import { formatVersion, writeFormat } from './data-folder.js';
import { Environment } from './environment.js';
import { notesRange } from './index-notes.js';
import { documentRange, entryRange, recordIdFrom, wholeStore } from './keys.js';
import type { Overlay } from './overlay.js';
import type { KeyRange, StoreName } from './view.js';
import { wordsRange } from './words.js';

/** Throws `CommandNotSupportedOnView` for a view, which has no documents of its own. */
function refuseView({ database, name, options }: CollectionInfo): void {
  if (options['viewOn'] === undefined) return;
  throw new MongoError('CommandNotSupportedOnView', `Namespace ${database}.${name} is a view, not a collection`);
}

/** Collections on top of the stored keys and values: what commands work with. */
export class Engine {
  readonly environment: Environment;
  readonly catalog: Catalog;
  private readonly lastRecordIds = new Map<number, number>();

  /** `now` is the clock for TTL indexes and `$currentDate`. */
  constructor(
    folder: string,
    readonly now: () => Date,
    durability?: { readonly durable: boolean },
  ) {
    this.environment = new Environment(folder, durability);
    this.catalog = new Catalog(this.environment.view, now);
  }

  /** Writes to one collection through a view. */
  writer(view: Overlay, info: CollectionInfo): CollectionWriter {
    refuseView(info);
    this.catalog.keep(view, info);
    return new CollectionWriter(this.catalog, view, info, (collection) => this.nextRecordId(collection));
  }

  /** The collection, created when it does not exist. */
  ensureCollection(view: Overlay, database: string, name: string): CollectionInfo {
    return this.catalog.find(view, database, name) ?? this.catalog.create(view, database, name);
  }

  /** The collection; `NamespaceNotFound` when it does not exist. */
  getCollection(view: Overlay, database: string, name: string): CollectionInfo {
    const info = this.catalog.find(view, database, name);
    if (!info) throw new MongoError('NamespaceNotFound', `ns does not exist: ${database}.${name}`);
    return info;
  }

  /** Removes a collection with its documents and indexes. */
  dropCollection(view: Overlay, info: CollectionInfo): void {
    for (const index of info.indexes) removeIndex(view, index);
    removeRange(view, 'documents', documentRange(info.id));
    this.catalog.remove(view, info);
  }

  /** Removes one index and its entries. */
  dropIndex(view: Overlay, info: CollectionInfo, index: Index): CollectionInfo {
    removeIndex(view, index);
    const changed = { ...info, indexes: info.indexes.filter(({ id }) => id !== index.id) };
    this.catalog.save(view, changed);
    return changed;
  }

  /** Builds all indexes of a collection again from its documents. */
  rebuildIndexes(view: Overlay, info: CollectionInfo): void {
    for (const index of info.indexes) removeIndex(view, index);
    const writer = this.writer(view, { ...info, indexes: [] });
    for (const index of info.indexes) writer.build(index);
  }

  /** Empties an index and fills it anew from the documents there are. */
  rebuildIndex(view: Overlay, info: CollectionInfo, index: Index): void {
    removeRange(view, 'entries', entryRange(index.id));
    removeRange(view, 'words', wordsRange(index.id));
    this.writer(view, info).fill(index);
  }

  /** Brings data of an older layout or older rules of Unicode up to date. Call it before anything is read or written. */
  async renew(): Promise<void> {
    if (this.environment.format < formatVersion) await this.upgrade();
    await this.renewIndexes();
  }

  /**
   * Format 1 kept what indexes were seen to hold with their definitions, and whole replies of retried writes: indexes are
   * built again, replies forgotten. The format is written last, so that a server killed meanwhile begins once more.
   */
  private async upgrade(): Promise<void> {
    for (const info of [...this.catalog.list(this.environment.view)])
      await this.environment.writeMuch((view) => this.rebuildIndexes(view, info));
    await this.environment.writeMuch((view) => removeRange(view, 'replies', wholeStore));
    writeFormat(this.environment.folder);
  }

  /**
   * Builds those indexes anew whose strings were ordered by another version of Unicode's rules than this runtime has.
   * Throws `DuplicateKey` where the new rules find values of a unique index equal.
   */
  private async renewIndexes(): Promise<void> {
    const outdated = (index: Index) => index.rules !== null && index.icu !== icuVersion;
    for (const { database, name, indexes } of [...this.catalog.list(this.environment.view)]) {
      if (indexes.some(outdated))
        await this.environment.writeMuch((view) => this.renewIn(view, database, name, outdated));
    }
  }

  private renewIn(view: Overlay, database: string, name: string, outdated: (index: Index) => boolean): void {
    const info = this.getCollection(view, database, name);
    for (const index of info.indexes.filter(outdated)) this.rebuildIndex(view, info, index);
    const indexes = info.indexes.map((index) => (outdated(index) ? { ...index, icu: icuVersion } : index));
    this.catalog.save(view, { ...info, indexes });
  }

  private nextRecordId(info: CollectionInfo): number {
    const last = this.lastRecordIds.get(info.id) ?? this.findLastRecordId(info);
    this.lastRecordIds.set(info.id, last + 1);
    return last + 1;
  }

  private findLastRecordId(info: CollectionInfo): number {
    for (const { key } of this.environment.view.range('documents', { ...documentRange(info.id), reverse: true })) {
      return recordIdFrom(key);
    }
    return 0;
  }
}

function removeIndex(view: Overlay, { id }: Index): void {
  removeRange(view, 'entries', entryRange(id));
  removeRange(view, 'words', wordsRange(id));
  removeRange(view, 'notes', notesRange(id));
}

function removeRange(view: Overlay, store: StoreName, range: KeyRange): void {
  for (const { key } of view.range(store, range)) view.remove(store, key);
}
