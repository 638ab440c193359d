import { Binary, UUID } from 'bson';
import { type Document, decode, encode, isDocument } from '../bson/codec.js';
import { MongoError } from '../errors.js';
import { type Index, type IndexRecord, type IndexUses, icuVersion, indexFrom } from '../indexes/index-definition.js';
import { NotesOnIndexes } from './index-notes.js';
import type { Overlay } from './overlay.js';
import type { View } from './view.js';

/** A collection as the catalog knows it. */
export type CollectionInfo = {
  readonly database: string;
  readonly name: string;
  readonly id: number;
  readonly uuid: Binary;
  readonly options: Document;
  readonly indexes: readonly Index[];
};

/** The collection a view showed last, and which version of the view that was. */
type Seen = {
  readonly version: number;
  readonly database: string;
  readonly name: string;
  readonly info: CollectionInfo | null;
};

const separator = '\0';
const maxNamespaceBytes = 255;

/** Which collections and indexes there are, read from whatever view a command works on. */
export class Catalog {
  private readonly uses = new Map<number, IndexUses>();
  private readonly parsed = new Map<string, { bytes: Buffer; info: CollectionInfo }>();
  /** What views have shown, good as long as nothing changes. */
  private seen = new WeakMap<View, Seen>();
  private lastId: number;
  /** What indexes were seen to hold; part of what the catalog says about them. */
  readonly notes: NotesOnIndexes;

  /** `now` says since when uses of indexes are counted. */
  constructor(
    view: View,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.notes = new NotesOnIndexes(view, () => this.forget());
    this.lastId = [...this.list(view)].reduce(
      (greatest, info) => Math.max(greatest, info.id, ...info.indexes.map(({ id }) => id)),
      0,
    );
  }

  /** A collection, or null when it does not exist. */
  find(view: View, database: string, name: string): CollectionInfo | null {
    const { version } = view;
    const seen = this.seen.get(view);
    if (seen?.version === version && seen.database === database && seen.name === name) return seen.info;
    const bytes = view.lend('catalog', keyOf(database, name));
    const info = bytes ? this.parse(database, name, bytes) : null;
    this.seen.set(view, { version, database, name, info });
    return info;
  }

  private forget(): void {
    this.parsed.clear();
    this.seen = new WeakMap();
  }

  /** The collections of one database, or of all. */
  *list(view: View, database?: string): Iterable<CollectionInfo> {
    const from = Buffer.from(database === undefined ? '' : `${database}${separator}`);
    const to = Buffer.from(database === undefined ? [0xff] : `${database}\u0001`);
    for (const { key, value } of view.range('catalog', { from, to })) {
      const [owner = '', name = ''] = key.toString('utf8').split(separator);
      yield this.parse(owner, name, value);
    }
  }

  /** Creates a collection with its `_id` index. Throws `InvalidNamespace` for a name MongoDB would not take. */
  create(view: Overlay, database: string, name: string, options: Document = {}): CollectionInfo {
    checkNamespace(database, name);
    const idIndex: IndexRecord = {
      id: this.nextId(),
      name: '_id_',
      key: { _id: 1 },
      unique: true,
      sparse: false,
      multikeyPaths: [],
      hasLongKeys: false,
      ...(isDocument(options['collation']) && { collation: options['collation'], icu: icuVersion }),
    };
    const info = { database, name, id: this.nextId(), uuid: new UUID(), options, indexes: [indexFrom(idIndex)] };
    this.save(view, info);
    return info;
  }

  /** Stores a changed description. */
  save(view: Overlay, info: CollectionInfo): void {
    const indexes = info.indexes.map(recordOf);
    view.put(
      'catalog',
      keyOf(info.database, info.name),
      encode({ id: info.id, uuid: info.uuid, options: info.options, indexes }),
    );
  }

  /** Makes sure the description stays as it is until the changes to its documents are stored. */
  keep(view: Overlay, info: CollectionInfo): void {
    view.keep('catalog', keyOf(info.database, info.name));
  }

  /** Gives a collection another name, maybe in another database. */
  rename(view: Overlay, info: CollectionInfo, database: string, name: string): void {
    checkNamespace(database, name);
    this.remove(view, info);
    this.save(view, { ...info, database, name });
  }

  /** Forgets a collection; its documents and entries are the caller's to remove. */
  remove(view: Overlay, info: CollectionInfo): void {
    view.remove('catalog', keyOf(info.database, info.name));
  }

  /** A number no collection or index has had. */
  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  /** Parses once per version: equal bytes are the same description. */
  private parse(database: string, name: string, bytes: Buffer): CollectionInfo {
    const key = `${database}${separator}${name}`;
    const known = this.parsed.get(key);
    if (known?.bytes.equals(bytes)) return known.info;
    const kept = Buffer.from(bytes);
    const info = { database, name, ...readRecord(decode(kept), (index) => this.ready(index)) };
    this.parsed.set(key, { bytes: kept, info });
    return info;
  }

  /** An index with what is known of it besides its definition. */
  private ready(index: IndexRecord): Index {
    const uses = this.uses.get(index.id) ?? { ops: 0, since: this.now() };
    this.uses.set(index.id, uses);
    return indexFrom({ ...index, ...this.notes.on(index.id) }, uses);
  }
}

/** What is stored of an index: neither what is made from it nor what {@link NotesOnIndexes} keeps. */
function recordOf({
  fields: _fields,
  covers: _covers,
  rules: _rules,
  uses: _uses,
  multikeyPaths: _paths,
  hasLongKeys: _long,
  ...stored
}: Index) {
  return stored;
}

function readRecord(record: Document, ready: (index: IndexRecord) => Index): Omit<CollectionInfo, 'database' | 'name'> {
  const { id, uuid, options, indexes } = record;
  if (typeof id !== 'number' || !(uuid instanceof Binary) || !isDocument(options) || !Array.isArray(indexes)) {
    throw new MongoError('InternalError', 'the catalog holds an unreadable entry; restore the data folder from a copy');
  }
  return {
    id,
    uuid,
    options,
    indexes: indexes.map((index: IndexRecord) => ready(index)),
  };
}

function keyOf(database: string, name: string): Buffer {
  return Buffer.from(`${database}${separator}${name}`);
}

function checkNamespace(database: string, name: string): void {
  const reason = findNameProblem(database, name);
  if (reason) throw new MongoError('InvalidNamespace', `Invalid namespace specified '${database}.${name}': ${reason}`);
}

function findNameProblem(database: string, name: string): string | null {
  if (database === '' || /[/\\. "$\0]/.test(database) || database.length > 63) return 'not a valid database name';
  if (name === '' || name.startsWith('.') || name.endsWith('.'))
    return 'collection names must not be empty, start or end with a dot';
  if (name.includes('$') || name.includes('\0')) return 'collection names must not contain $ or a null character';
  return Buffer.byteLength(`${database}.${name}`) > maxNamespaceBytes ? 'namespace is too long' : null;
}
