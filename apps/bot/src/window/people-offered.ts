import type { CoreClient } from '@ventanilla/contracts';

/** What was asked is answered without it: an offer is not worth waiting for. */
const PATIENCE_MS = 700;
/** Asked so often at most, however many are answered: whoever turns it on sees it a moment later. */
const BELIEVED_MS = 10_000;

type Told = { offered: Promise<boolean>; until: number };

/** Whether a person can be had in a municipality: the same for everybody who asks there, so that not each answer asks core. */
export class PeopleOffered {
  readonly #told = new Map<string, Told>();

  constructor(
    private readonly core: CoreClient,
    private readonly now: () => number = Date.now,
  ) {}

  /** Fails when core does not say so in time; then the next one asks again. */
  async in(municipality: string, asker: string): Promise<boolean> {
    const known = this.#told.get(municipality);
    if (known && known.until > this.now()) return known.offered;
    const offered = this.#ask(municipality, asker);
    this.#told.set(municipality, { offered, until: this.now() + BELIEVED_MS });
    try {
      return await offered;
    } catch (error) {
      this.#told.delete(municipality);
      throw error;
    }
  }

  async #ask(municipality: string, asker: string): Promise<boolean> {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const { door } = await this.core.getOwnStanding({ params: { asker }, query: { municipality } }, { signal });
    return door.offered;
  }
}
