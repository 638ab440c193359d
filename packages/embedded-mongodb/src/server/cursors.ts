import { randomBytes } from 'node:crypto';
import { Long } from 'bson';
import type { Document } from '../bson/codec.js';
import { RawBatch } from '../bson/raw-batch.js';
import { MongoError, withContext } from '../errors.js';
import { type CursorOwner, checkReader } from './cursor-owner.js';

/** How many documents the first batch has when the client does not say (MongoDB's default). */
export const firstBatchSize = 101;
/** How large a batch may grow, in bytes of documents (MongoDB's limit). */
const maxBatchBytes = 16 * 1024 * 1024;
/** How long an unused cursor lives, in milliseconds (MongoDB's default). */
const cursorTimeoutMs = 10 * 60_000;
/** How many cursors may be open; one more is refused. */
const maxCursors = 10_000;

/** How a cursor begins. */
export type CursorOptions = {
  readonly batchSize: number;
  /** Nothing beyond the first batch is wanted. */
  readonly single?: boolean;
  /** Stays open as long as its session, however long nobody reads. */
  readonly lasting?: boolean;
  /** Left out: whoever knows the id may go on reading. */
  readonly owner?: CursorOwner;
  /** Says in errors what was going on. */
  readonly during?: string;
};

type Cursor = {
  readonly namespace: string;
  /** Each is good only until the next is asked for. */
  readonly documents: Iterator<Buffer>;
  readonly lasting: boolean;
  readonly owner: CursorOwner | null;
  next: Buffer | null;
  /** What went wrong when the document after the last batch was looked at; told when it is asked for. */
  failure: { readonly error: unknown } | null;
  lastUsedMs: number;
};

/** Results that clients are still reading. */
export class Cursors {
  private readonly open = new Map<bigint, Cursor>();

  constructor(private readonly now: () => Date) {}

  /**
   * The reply that opens a cursor: its first batch, and an id when there is more. Nothing is read for an empty batch. The
   * bytes of a document need be good only until the next is asked for.
   */
  start(namespace: string, documents: Iterable<Buffer>, options: CursorOptions): Document {
    const { batchSize, single = false, lasting = false, owner = null, during = null } = options;
    const cursor: Cursor = {
      namespace,
      documents: documents[Symbol.iterator](),
      lasting,
      owner,
      next: null,
      failure: null,
      lastUsedMs: this.now().getTime(),
    };
    const { batch, done } = read(cursor, batchSize, during);
    const id = single || done ? 0n : this.keep(cursor);
    return { cursor: { firstBatch: batch, id: Long.fromBigInt(id), ns: namespace } };
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

  /**
   * The next batch. Throws `CursorNotFound` for an id that is not open, `Unauthorized` when it reads something else, and
   * codes of their own when the session or the transaction is not that of its beginning.
   */
  more(id: bigint, namespace: string, batchSize: number, reader: CursorOwner): Document {
    const cursor = this.open.get(id);
    if (!cursor) throw new MongoError('CursorNotFound', `cursor id ${id} not found`);
    if (cursor.namespace !== namespace)
      throw new MongoError(
        'Unauthorized',
        `Requested getMore on namespace '${namespace}', but cursor belongs to a different namespace ${cursor.namespace}`,
      );
    if (cursor.owner) checkReader(id, cursor.owner, reader);
    cursor.lastUsedMs = this.now().getTime();
    // Whatever goes wrong ends the cursor too.
    this.open.delete(id);
    const size = batchSize === 0 ? Number.POSITIVE_INFINITY : batchSize;
    const { batch, done } = read(cursor, size, 'Executor error during getMore');
    if (!done) this.open.set(id, cursor);
    return { cursor: { nextBatch: batch, id: Long.fromBigInt(done ? 0n : id), ns: namespace } };
  }

  /** Closes a cursor; says whether it was open. */
  kill(id: bigint): boolean {
    return this.open.delete(id);
  }

  /** Closes the cursors of a session that ended. */
  killOwnedBy(session: string): void {
    for (const [id, { owner }] of this.open) if (owner?.session === session) this.open.delete(id);
  }

  /** Closes the cursors of all sessions. */
  killOwned(): void {
    for (const [id, { owner }] of this.open) if (owner?.session != null) this.open.delete(id);
  }

  /** Closes cursors nobody has read for ten minutes, unless they were opened to last. */
  sweep(): void {
    const oldest = this.now().getTime() - cursorTimeoutMs;
    for (const [id, cursor] of this.open) if (!cursor.lasting && cursor.lastUsedMs < oldest) this.open.delete(id);
  }

  /** How many cursors are open. */
  get count(): number {
    return this.open.size;
  }
}

/** Takes a batch and looks whether it was the last, which an empty one never is. Errors say what was going on, when `during` does. */
function read(cursor: Cursor, size: number, during: string | null): { batch: RawBatch; done: boolean } {
  try {
    return { batch: takeBatch(cursor, size), done: size > 0 && isExhausted(cursor) };
  } catch (error) {
    throw during === null ? error : withContext(error, during);
  }
}

/** Takes up to `size` documents, but at least one, and not more than a batch may weigh. */
function takeBatch(cursor: Cursor, size: number): RawBatch {
  const batch = new RawBatch();
  let bytes = 0;
  while (batch.count < size) {
    const document = takeNext(cursor);
    if (!document) break;
    bytes += document.length;
    if (batch.count > 0 && bytes > maxBatchBytes) {
      cursor.next = Buffer.from(document);
      break;
    }
    batch.add(document);
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
    const document = takeNext(cursor);
    cursor.next = document && Buffer.from(document);
    return document === null;
  } catch (error) {
    cursor.failure = { error };
    return false;
  }
}
