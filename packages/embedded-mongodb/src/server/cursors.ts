import { randomBytes } from 'node:crypto';
import { Long } from 'bson';
import type { Document } from '../bson/codec.js';
import { RawBatch } from '../bson/raw-batch.js';
import { MongoError, withContext } from '../errors.js';

/** How many documents the first batch has when the client does not say (MongoDB's default). */
export const firstBatchSize = 101;
/** How large a batch may grow, in bytes of documents (MongoDB's limit). */
const maxBatchBytes = 16 * 1024 * 1024;
/** How long an unused cursor lives, in milliseconds (MongoDB's default). */
const cursorTimeoutMs = 10 * 60_000;
/** How many cursors may be open; one more is refused. */
const maxCursors = 10_000;

type Cursor = {
  readonly namespace: string;
  readonly documents: Iterator<Buffer>;
  next: Buffer | null;
  /** What went wrong when the document after the last batch was looked at; told when it is asked for. */
  failure: { readonly error: unknown } | null;
  lastUsedMs: number;
  owner: string | null;
};

/** Results that clients are still reading. */
export class Cursors {
  private readonly open = new Map<bigint, Cursor>();

  constructor(private readonly now: () => Date) {}

  /**
   * The reply that opens a cursor: its first batch, and an id when there is more. `owner` is the session it belongs to;
   * `during` says in errors what was going on.
   */
  start(
    namespace: string,
    documents: Iterable<Buffer>,
    options: { batchSize: number; single?: boolean; owner?: string | null; during?: string },
  ): Document {
    const cursor: Cursor = {
      namespace,
      documents: documents[Symbol.iterator](),
      next: null,
      failure: null,
      lastUsedMs: this.now().getTime(),
      owner: options.owner ?? null,
    };
    const { batch, done } = read(cursor, options.batchSize, options.during ?? null);
    const id = options.single || done ? 0n : this.keep(cursor);
    return { cursor: { firstBatch: new RawBatch(batch), id: Long.fromBigInt(id), ns: namespace } };
  }

  private keep(cursor: Cursor): bigint {
    if (this.open.size >= maxCursors)
      throw new MongoError(
        'ExceededMemoryLimit',
        `too many open cursors (${maxCursors}); close some or read them to the end`,
      );
    const id = randomBytes(8).readBigInt64BE() & 0x7fffffffffffffffn;
    this.open.set(id, cursor);
    return id;
  }

  /** The next batch. Throws `CursorNotFound` for an id that is not open. */
  more(id: bigint, namespace: string, batchSize: number): Document {
    const cursor = this.open.get(id);
    if (!cursor || cursor.namespace !== namespace) throw new MongoError('CursorNotFound', `cursor id ${id} not found`);
    cursor.lastUsedMs = this.now().getTime();
    // Whatever goes wrong ends the cursor too.
    this.open.delete(id);
    const size = batchSize === 0 ? Number.POSITIVE_INFINITY : batchSize;
    const { batch, done } = read(cursor, size, 'Executor error during getMore');
    if (!done) this.open.set(id, cursor);
    return { cursor: { nextBatch: new RawBatch(batch), id: Long.fromBigInt(done ? 0n : id), ns: namespace } };
  }

  /** Closes a cursor; says whether it was open. */
  kill(id: bigint): boolean {
    return this.open.delete(id);
  }

  /** Closes the cursors of a session that ended. */
  killOwnedBy(owner: string): void {
    for (const [id, cursor] of this.open) if (cursor.owner === owner) this.open.delete(id);
  }

  /** Closes cursors nobody has read for ten minutes. */
  sweep(): void {
    const oldest = this.now().getTime() - cursorTimeoutMs;
    for (const [id, cursor] of this.open) if (cursor.lastUsedMs < oldest) this.open.delete(id);
  }

  /** How many cursors are open. */
  get count(): number {
    return this.open.size;
  }
}

/** Takes a batch and looks whether it was the last. Errors say what was going on, when `during` does. */
function read(cursor: Cursor, size: number, during: string | null): { batch: Buffer[]; done: boolean } {
  try {
    return { batch: takeBatch(cursor, size), done: isExhausted(cursor) };
  } catch (error) {
    throw during === null ? error : withContext(error, during);
  }
}

/** Takes up to `size` documents, but at least one, and not more than a batch may weigh. */
function takeBatch(cursor: Cursor, size: number): Buffer[] {
  const batch: Buffer[] = [];
  let bytes = 0;
  while (batch.length < size) {
    const document = takeNext(cursor);
    if (!document) break;
    bytes += document.length;
    if (batch.length > 0 && bytes > maxBatchBytes) {
      cursor.next = document;
      break;
    }
    batch.push(document);
  }
  return batch;
}

function takeNext(cursor: Cursor): Buffer | null {
  if (cursor.failure) throw cursor.failure.error;
  const kept = cursor.next;
  if (kept) {
    cursor.next = null;
    return kept;
  }
  const { done, value } = cursor.documents.next();
  return done ? null : value;
}

function isExhausted(cursor: Cursor): boolean {
  try {
    cursor.next = takeNext(cursor);
    return cursor.next === null;
  } catch (error) {
    cursor.failure = { error };
    return false;
  }
}
