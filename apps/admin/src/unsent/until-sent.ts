/** How long to wait after each failed try; the last one again and again. */
const PATIENCE_MS = [3_000, 6_000, 15_000, 30_000];

/** What passes by itself: the connection, a sign-in that ended, a mistake on core's side. */
const passing: ReadonlySet<string> = new Set(['unavailable', 'tooManyRequests', 'internal', 'unauthenticated']);

export function isPassing(code: string): boolean {
  return passing.has(code);
}

/** Sends all there is, and says whether core could be reached. */
export type SendAll = () => Promise<boolean>;

/**
 * Sends until nothing is left: again with growing patience while core is out of reach, at once when the connection comes
 * back, and never in two tabs at a time. `name` is that of the lock that tabs take turns by.
 */
export class UntilSent {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #sending: Promise<void> | null = null;
  /** Somebody asked to send since sending began. */
  #isWanted = false;

  constructor(
    readonly name: string,
    readonly sendAll: SendAll,
  ) {}

  /** Begins with what an earlier page left. Gives what ends it. */
  start(): () => void {
    const online = () => void this.flush();
    window.addEventListener('online', online);
    void this.flush();
    return () => {
      clearTimeout(this.#timer);
      window.removeEventListener('online', online);
    };
  }

  flushIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#isWanted = true;
    this.#sending ??= this.#sendWhileWanted().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  async #sendWhileWanted(): Promise<void> {
    while (this.#isWanted) await inTurn(this.name, () => this.#sendOnce());
  }

  async #sendOnce(): Promise<void> {
    this.#isWanted = false;
    const reached = await this.sendAll();
    if (!reached) this.flushIn(patience(this.#failures));
    this.#failures = reached ? 0 : this.#failures + 1;
  }
}

function patience(failures: number): number {
  return PATIENCE_MS[Math.min(failures, PATIENCE_MS.length - 1)] ?? 0;
}

/** Tabs take turns, so that none sends what another is sending. */
async function inTurn(name: string, deed: () => Promise<void>): Promise<void> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return deed();
  await locks.request(name, deed);
}

/** Adds a listener. Gives what takes it away again. */
export function subscribed<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
