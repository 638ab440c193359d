import { writeConflict } from '../errors.js';
import type { StoreName } from '../storage/view.js';

/** Who holds a lock, as the lock table sees them. */
export type LockHolder = { readonly startedAt: number; readonly ended: Promise<void> };

/**
 * Which keys open transactions have written, and when keys were last written by others, so that the first writer wins and
 * a transaction never overwrites what it has not seen.
 */
export class Locks {
  private readonly held = new Map<string, LockHolder>();
  private readonly lastWrites = new Map<string, number>();
  private readonly open = new Set<LockHolder>();
  private written = 0;
  private stored = 0;

  /** Registers a transaction whose snapshot is taken now: it sees what was stored, not what is still on its way to disk. */
  begin(ended: Promise<void>): LockHolder {
    const holder = { startedAt: this.stored, ended };
    this.open.add(holder);
    return holder;
  }

  /** Takes a key for a transaction. Throws `WriteConflict` when another holds it or wrote it since the snapshot. */
  take(holder: LockHolder, store: StoreName, key: Buffer): void {
    const name = nameOf(store, key);
    const current = this.held.get(name);
    if (current === holder) return;
    if (current || (this.lastWrites.get(name) ?? 0) > holder.startedAt) throw writeConflict();
    this.held.set(name, holder);
  }

  /** When the transaction holding this key ends, or null when the key is free. */
  findRelease(store: StoreName, key: Buffer): Promise<void> | null {
    if (this.held.size === 0) return null;
    return this.held.get(nameOf(store, key))?.ended ?? null;
  }

  /** Remembers that a key is being written, for the transactions that cannot see it yet. */
  noteWrite(store: StoreName, key: Buffer): void {
    this.written += 1;
    const name = nameOf(store, key);
    this.lastWrites.delete(name);
    this.lastWrites.set(name, this.written);
  }

  /** The number of the newest write so far, to be told to {@link noteStored} once it is on disk. */
  get newest(): number {
    return this.written;
  }

  /** Everything up to this write is on disk, and new snapshots see it. */
  noteStored(upTo: number): void {
    this.stored = Math.max(this.stored, upTo);
    this.forget();
  }

  /** Gives back everything a transaction held. */
  release(holder: LockHolder): void {
    this.open.delete(holder);
    for (const [name, current] of this.held) if (current === holder) this.held.delete(name);
    this.forget();
  }

  /** Forgets writes that every open transaction sees, and every coming one will. The oldest come first in the map. */
  private forget(): void {
    const horizon = Math.min(this.stored, ...Array.from(this.open, ({ startedAt }) => startedAt));
    for (const [name, number] of this.lastWrites) {
      if (number > horizon) return;
      this.lastWrites.delete(name);
    }
  }

  /** How many recent writes are remembered; stays small while writes are stored and transactions end. */
  get remembered(): number {
    return this.lastWrites.size;
  }
}

function nameOf(store: StoreName, key: Buffer): string {
  return `${store}:${key.toString('latin1')}`;
}
