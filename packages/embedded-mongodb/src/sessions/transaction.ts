import { MongoError } from '../errors.js';
import type { Environment } from '../storage/environment.js';
import type { LockHolder } from '../storage/locks.js';
import { Overlay } from '../storage/overlay.js';

/** One open transaction: a snapshot, its own changes on top, and the keys it has locked. */
export class Transaction {
  readonly view: Overlay;
  readonly startedAtMs: number;
  private readonly holder: LockHolder;
  private readonly snapshot: { done: () => void };
  private end: () => void = () => undefined;
  private ended = false;
  private heldBytes = 0;

  constructor(
    private readonly environment: Environment,
    readonly number: bigint,
    nowMs: number,
  ) {
    this.startedAtMs = nowMs;
    environment.transactionLimits.begin();
    const ended = new Promise<void>((resolve) => {
      this.end = resolve;
    });
    this.holder = environment.locks.begin(ended);
    const snapshot = environment.snapshot(hasEnded);
    this.snapshot = snapshot;
    this.view = new Overlay(snapshot.view, {
      change: (store, key, bytes) => {
        environment.locks.take(this.holder, store, key);
        environment.transactionLimits.hold(bytes);
        this.heldBytes += bytes;
      },
      keep: (store, key) => environment.locks.keep(this.holder, store, key),
    });
  }

  /** Stores everything the transaction changed, or nothing. `alsoStore` joins it when there is something to store. */
  async commit(alsoStore: (view: Overlay) => void): Promise<void> {
    try {
      if (this.view.isEmpty) return;
      alsoStore(this.view);
      await this.environment.commit(this.view);
    } finally {
      this.finish();
    }
  }

  /** Forgets everything the transaction changed. */
  abort(): void {
    this.finish();
  }

  private finish(): void {
    if (this.ended) return;
    this.ended = true;
    this.snapshot.done();
    this.environment.locks.release(this.holder);
    this.environment.transactionLimits.end(this.heldBytes);
    this.end();
  }
}

function hasEnded(): MongoError {
  return new MongoError('NoSuchTransaction', 'the transaction this was read in has ended');
}
