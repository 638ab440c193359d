import { Timestamp } from 'bson';

/** How many times one second may hold before the next one is begun early. */
const mostInASecond = 0xffff_ffff;

/**
 * The time of the replica set, in which everything that was stored has a place: seconds since 1970 and a count within the
 * second. It never goes back while the server runs; after a start it goes on from the present second.
 */
export class ClusterClock {
  private seconds = 0;
  private count = 0;
  private seenChanges = -1;
  private latest = new Timestamp(0n);

  /** `changes` grows with everything that is stored. */
  constructor(
    private readonly now: () => Date,
    private readonly changes: () => number,
  ) {}

  /** The time of the newest change. */
  get time(): Timestamp {
    const changes = this.changes();
    if (changes !== this.seenChanges) this.advance();
    this.seenChanges = changes;
    return this.latest;
  }

  /** A time of its own for something that happens now. */
  tick(): Timestamp {
    this.advance();
    return this.time;
  }

  private advance(): void {
    const seconds = Math.floor(this.now().getTime() / 1000);
    if (seconds <= this.seconds && this.count < mostInASecond) this.count += 1;
    else {
      this.seconds = Math.max(seconds, this.seconds + 1);
      this.count = 1;
    }
    this.latest = new Timestamp({ t: this.seconds, i: this.count });
  }
}
