/** A model on one machine answers a few at a time; whoever comes on top is answered without it. */
const MOST_AT_ONCE = 8;
/** After so many failures in a row it is left alone for a while, so that a broken one slows nobody down. */
const FAILURES_IN_A_ROW = 3;
export const REST_MS = 30_000;

/** What one purpose asks of a model: so many at once, and nothing for a while after it failed. */
export class Lane {
  #underWay = 0;
  #failures = 0;
  #restsUntil = 0;

  isOpen(): boolean {
    return this.#underWay < MOST_AT_ONCE && performance.now() >= this.#restsUntil;
  }

  async through<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#underWay += 1;
    try {
      const result = await work();
      this.#failures = 0;
      return result;
    } catch (error) {
      this.#failures += 1;
      throw error;
    } finally {
      this.#underWay -= 1;
    }
  }

  /** True when it rests from now on. After a rest a single failure is enough. */
  restsAfterFailure(): boolean {
    if (this.#failures < FAILURES_IN_A_ROW) return false;
    this.#failures = FAILURES_IN_A_ROW - 1;
    this.#restsUntil = performance.now() + REST_MS;
    return true;
  }
}
