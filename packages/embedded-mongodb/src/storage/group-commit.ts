import { Overlay } from './overlay.js';
import type { View } from './view.js';

/** How much a batch may hold in memory, in bytes, before the writes that still wait are left for the next. */
const fullBatchBytes = 16 * 1024 * 1024;

/** A write that waits for its turn: one that joins a batch, or one that stores its changes itself and has its turn alone. */
type Step = Joining | { readonly runAlone: () => Promise<void> };
type Joining = {
  /** Adds its changes to the batch; gives what tells its caller so, once they are on disk. */
  readonly join: (batch: Overlay) => () => void;
  readonly fail: (reason: unknown) => void;
};

/**
 * Stores writes in batches: what arrives while one is on its way to disk makes up the next. A batch is whole or absent, and
 * none begins before the one ahead of it has ended; so a write only ever builds on what is stored or stands or falls with it.
 */
export class GroupCommit {
  private waiting: Step[] = [];
  private isAtWork = false;

  /** `store` puts a batch on top of what `stored` shows, and rejects when it could not. */
  constructor(
    private readonly stored: View,
    private readonly store: (batch: Overlay) => Promise<void>,
  ) {}

  /** Has `change` add to a batch, or throw and add nothing; settles as it did once the batch is on disk. */
  add<T>(change: (batch: Overlay) => T): Promise<T> {
    return new Promise((resolve, reject) => {
      this.enqueue({ join: (batch) => settling(() => change(batch), resolve, reject), fail: reject });
    });
  }

  /** Has `store` store changes of its own when nothing else is on its way to disk; settles as it does. */
  addAlone<T>(store: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.enqueue({ runAlone: () => store().then(resolve, reject) });
    });
  }

  private enqueue(step: Step): void {
    this.waiting.push(step);
    if (!this.isAtWork) void this.work();
  }

  private async work(): Promise<void> {
    this.isAtWork = true;
    while (this.waiting.length > 0) {
      // What arrives in the same turn shares a batch.
      await new Promise(setImmediate);
      await this.storeNext();
    }
    this.isAtWork = false;
  }

  private async storeNext(): Promise<void> {
    const [first] = this.waiting;
    if (first && 'runAlone' in first) {
      this.waiting.shift();
      return first.runAlone();
    }
    const batch = new Overlay(this.stored);
    const joined: { readonly tell: () => void; readonly fail: Joining['fail'] }[] = [];
    while (batch.heldBytes < fullBatchBytes) {
      const [step] = this.waiting;
      if (!step || 'runAlone' in step) break;
      this.waiting.shift();
      joined.push({ tell: step.join(batch), fail: step.fail });
    }
    try {
      if (!batch.isEmpty) await this.store(batch);
      for (const { tell } of joined) tell();
    } catch (reason) {
      for (const { fail } of joined) fail(reason);
    }
  }
}

/** Does something now, and tells how it went later: an error, too, may rest on what is not on disk yet. */
function settling<T>(work: () => T, resolve: (value: T) => void, reject: (reason: unknown) => void): () => void {
  try {
    const value = work();
    return () => resolve(value);
  } catch (error) {
    return () => reject(error);
  }
}
