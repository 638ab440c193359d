type Bucket = { tokens: number; at: number };

/** Above this many callers at once the longest unseen are forgotten: they would have full buckets again anyway. */
const MAXIMUM_CALLERS = 50_000;

/** A token bucket per caller: `perMinute` at a steady pace, and as many at once when it was quiet. */
export class RateLimiter {
  readonly #buckets = new Map<string, Bucket>();

  constructor(
    private readonly perMinute: number,
    private readonly nowMs: () => number = () => performance.now(),
  ) {}

  /** Takes one; gives back 0, or the whole seconds to wait when there is none left. */
  take(caller: string): number {
    const bucket = this.#refill(caller);
    if (bucket.tokens < 1) return Math.max(1, Math.ceil(((1 - bucket.tokens) * 60) / this.perMinute));
    bucket.tokens -= 1;
    return 0;
  }

  #refill(caller: string): Bucket {
    const now = this.nowMs();
    const known = this.#buckets.get(caller) ?? { tokens: this.perMinute, at: now };
    known.tokens = Math.min(this.perMinute, known.tokens + ((now - known.at) / 60_000) * this.perMinute);
    known.at = now;
    this.#buckets.delete(caller);
    this.#buckets.set(caller, known);
    if (this.#buckets.size > MAXIMUM_CALLERS) this.#forgetOldest();
    return known;
  }

  #forgetOldest(): void {
    const oldest = this.#buckets.keys().next();
    if (!oldest.done) this.#buckets.delete(oldest.value);
  }
}
