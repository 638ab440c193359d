import { Timestamp } from 'bson';
import { type Document, isDocument } from '../bson/codec.js';
import { show } from '../bson/show.js';
import { MongoError } from '../errors.js';
import type { ClusterClock } from '../sessions/cluster-clock.js';
import type { Environment } from '../storage/environment.js';
import type { LiveView } from '../storage/live-view.js';

/** How long a moment can be read again, in milliseconds (MongoDB's default). */
const lifetimeMs = 300_000;
/** How many moments are kept; the oldest goes when there are more. Each holds a reader, and the space of what changed since. */
const maxKept = 50;

/** A moment of the data that can be read again and again. */
export type KeptSnapshot = {
  readonly at: Timestamp;
  readonly view: LiveView;
  readonly takenAtMs: number;
  readonly done: () => void;
};

/** What reads with the concern `snapshot` outside transactions see: a moment, known by the time the first reply tells. */
export class Snapshots {
  private readonly kept = new Map<string, KeptSnapshot>();

  constructor(
    private readonly environment: Environment,
    private readonly clock: ClusterClock,
    private readonly now: () => Date,
  ) {}

  /** The moment a command asks for, or null when it asks for none or goes on with a cursor. Throws `SnapshotTooOld` for one no longer kept, `InvalidOptions` for one that is still to come. */
  findFor({ readConcern, getMore }: Document): KeptSnapshot | null {
    if (getMore !== undefined || !isDocument(readConcern) || readConcern['level'] !== 'snapshot') return null;
    const { atClusterTime } = readConcern;
    if (!(atClusterTime instanceof Timestamp)) return this.take();
    const snapshot = this.kept.get(atClusterTime.toString());
    if (snapshot) return snapshot;
    this.refuseFuture(atClusterTime);
    throw new MongoError(
      'SnapshotTooOld',
      `Read timestamp ${atClusterTime} is older than the oldest available timestamp.`,
    );
  }

  private refuseFuture(time: Timestamp): void {
    const { time: newest } = this.clock;
    if (time.greaterThan(newest))
      throw new MongoError(
        'InvalidOptions',
        `readConcern atClusterTime value must not be greater than the current clusterTime. Requested clusterTime: ${show(time)}; current clusterTime: ${show(newest)}`,
      );
  }

  /** Every moment has a time of its own: two that look the same may stand before and after a write on its way to disk. */
  private take(): KeptSnapshot {
    const takenAtMs = this.now().getTime();
    const snapshot = { ...this.environment.snapshot(tooOld), at: this.clock.tick(), takenAtMs };
    this.kept.set(snapshot.at.toString(), snapshot);
    const [oldest] = this.kept.values();
    if (oldest && this.kept.size > maxKept) this.drop(oldest);
    return snapshot;
  }

  private drop(snapshot: KeptSnapshot): void {
    this.kept.delete(snapshot.at.toString());
    snapshot.done();
  }

  /** Lets go of moments kept long enough. */
  sweep(): void {
    const oldest = this.now().getTime() - lifetimeMs;
    for (const snapshot of this.kept.values()) if (snapshot.takenAtMs < oldest) this.drop(snapshot);
  }

  /** Lets go of everything, for shutting down. */
  close(): void {
    for (const snapshot of this.kept.values()) this.drop(snapshot);
  }
}

function tooOld(): MongoError {
  return new MongoError('SnapshotTooOld', 'the moment this was read at is no longer kept');
}

/** The reply with the time of the moment it shows, where drivers look for it. */
export function withTime(reply: Document, { at }: KeptSnapshot): Document {
  const { cursor } = reply;
  if (!isDocument(cursor)) return { ...reply, atClusterTime: at };
  return { ...reply, cursor: { ...cursor, atClusterTime: at } };
}
