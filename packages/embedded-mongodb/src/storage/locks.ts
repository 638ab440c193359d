import { writeConflict } from '../errors.js';
import type { Change } from './layer.js';
import type { StoreName } from './view.js';

/** Who holds locks, as the lock table sees them. */
export type LockHolder = {
  readonly startedAt: number;
  readonly ended: Promise<void>;
  /** The names of all keys it holds, alone or with others. */
  readonly names: Set<string>;
};

/**
 * Which keys open transactions rely on, and when keys were last written by others, so that the first writer wins and a
 * transaction never overwrites what it has not seen. Two kinds of lock, held until the transaction ends:
 *
 * - a key it *changes*: a document, an index entry, the catalog entry of a collection it creates or indexes;
 * - a key it *keeps*: the catalog entry of every collection it writes documents of, which must stay as it was, or the
 *   documents would miss an index built meanwhile, or lie in a collection that is gone.
 *
 * | another transaction | wants to change the key  | wants to keep it         | a write outside changes it | keeps it |
 * | ------------------- | ------------------------ | ------------------------ | -------------------------- | -------- |
 * | changes it          | WriteConflict            | WriteConflict            | waits                      | waits    |
 * | keeps it            | WriteConflict            | goes on                  | waits                      | goes on  |
 * | has not seen it     | WriteConflict            | WriteConflict            |                            |          |
 *
 * The last line is a key written after the transaction's snapshot. Writes outside hold no locks: they come one by one.
 * Notes about indexes are never locked: they are only added to, and it does not matter by whom.
 */
export class Locks {
  private readonly changers = new Map<string, LockHolder>();
  private readonly keepers = new Map<string, Set<LockHolder>>();
  private readonly lastWrites = new Map<string, number>();
  /** Writes on their way to disk that no transaction has had to ask about. */
  private underWay: { readonly number: number; readonly changes: readonly Change[] }[] = [];
  private readonly open = new Set<LockHolder>();
  private written = 0;
  private stored = 0;

  /** Registers a transaction whose snapshot is taken now: it sees what was stored, not what is still on its way to disk. */
  begin(ended: Promise<void>): LockHolder {
    for (const { number, changes } of this.underWay) this.remember(number, changes);
    this.underWay = [];
    const holder = { startedAt: this.stored, ended, names: new Set<string>() };
    this.open.add(holder);
    return holder;
  }

  /** Takes a key a transaction changes. Throws `WriteConflict` when others rely on it or wrote it since the snapshot. */
  take(holder: LockHolder, store: StoreName, key: Buffer): void {
    if (store === 'notes') return;
    const name = nameOf(store, key);
    if (this.changers.get(name) === holder) return;
    this.refuseConflict(holder, name);
    if (othersAmong(this.keepers.get(name), holder).length > 0) throw writeConflict();
    this.changers.set(name, holder);
    holder.names.add(name);
  }

  /** Takes a key a transaction needs unchanged. Throws `WriteConflict` when another changes it or did since the snapshot. */
  keep(holder: LockHolder, store: StoreName, key: Buffer): void {
    const name = nameOf(store, key);
    const keepers = this.keepers.get(name) ?? new Set();
    if (keepers.has(holder)) return;
    this.refuseConflict(holder, name);
    this.keepers.set(name, keepers.add(holder));
    holder.names.add(name);
  }

  private refuseConflict(holder: LockHolder, name: string): void {
    const changer = this.changers.get(name) ?? holder;
    if (changer !== holder || (this.lastWrites.get(name) ?? 0) > holder.startedAt) throw writeConflict();
  }

  /** When a transaction ends that stands in the way of a write outside, or null when none does. */
  findRelease(store: StoreName, key: Buffer, use: 'change' | 'keep'): Promise<void> | null {
    if (this.changers.size === 0 && this.keepers.size === 0) return null;
    const name = nameOf(store, key);
    const [keeper] = use === 'change' ? (this.keepers.get(name) ?? []) : [];
    return (this.changers.get(name) ?? keeper)?.ended ?? null;
  }

  /**
   * Remembers which keys are being written, for the transactions that cannot see it yet. Gives the number of these writes, to
   * be told to {@link noteStored}.
   */
  noteWrites(changes: readonly Change[]): number {
    this.written += 1;
    if (this.open.size > 0) this.remember(this.written, changes);
    else this.underWay.push({ number: this.written, changes });
    return this.written;
  }

  /** The same for writes that are stored before anything else happens, so that no transaction begins meanwhile. */
  noteWritesAtOnce(changes: readonly Change[]): void {
    this.written += 1;
    if (this.open.size > 0) this.remember(this.written, changes);
  }

  /** What {@link noteWritesAtOnce} was told of is on disk or has failed. */
  noteStoredAtOnce(): void {
    this.noteStored(this.written);
  }

  private remember(number: number, changes: readonly Change[]): void {
    for (const { store, key } of changes) {
      if (store === 'notes') continue;
      const name = nameOf(store, key);
      this.lastWrites.delete(name);
      this.lastWrites.set(name, number);
    }
  }

  /** Everything up to this write is on disk or has failed, and new snapshots see what there is of it. */
  noteStored(upTo: number): void {
    this.stored = Math.max(this.stored, upTo);
    this.forget();
  }

  /** Gives back everything a transaction held. */
  release(holder: LockHolder): void {
    this.open.delete(holder);
    for (const name of holder.names) {
      if (this.changers.get(name) === holder) this.changers.delete(name);
      const keepers = this.keepers.get(name);
      if (keepers?.delete(holder) && keepers.size === 0) this.keepers.delete(name);
    }
    this.forget();
  }

  /** Forgets writes that every open transaction sees, and every coming one will. The oldest come first in the map. */
  private forget(): void {
    const horizon = Math.min(this.stored, ...Array.from(this.open, ({ startedAt }) => startedAt));
    while ((this.underWay[0]?.number ?? Number.POSITIVE_INFINITY) <= horizon) this.underWay.shift();
    for (const [name, number] of this.lastWrites) {
      if (number > horizon) return;
      this.lastWrites.delete(name);
    }
  }

  /** How many recent writes are remembered; stays small while writes are stored and transactions end. */
  get remembered(): number {
    return this.lastWrites.size + this.underWay.length;
  }
}

function othersAmong(holders: ReadonlySet<LockHolder> | undefined, self: LockHolder): LockHolder[] {
  return [...(holders ?? [])].filter((holder) => holder !== self);
}

function nameOf(store: StoreName, key: Buffer): string {
  return `${store}:${key.toString('latin1')}`;
}
