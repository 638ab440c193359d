import type { Update } from 'grammy/types';

/** Telegram gives at most a hundred updates at once: with more than these open there is no room for new ones. */
const MOST_OPEN = 80;

/**
 * Which updates are being answered. Telegram forgets all before the number that a bot asks from next, so that one that
 * was killed is given again only what it had not asked beyond.
 */
export class Unanswered {
  readonly #open = new Set<number>();
  /** Answered, but given again by Telegram for as long as an older one is open. */
  readonly #answered = new Set<number>();
  #next = 0;
  #wake: (() => void) | null = null;

  /** From which number on to ask. When too many are open, all that came is given up to fate: nobody must wait for them. */
  get offset(): number {
    return this.#open.size === 0 || this.#isFull ? this.#next : Math.min(...this.#open);
  }

  /** How many updates Telegram gives again before it gives a new one. */
  get repeated(): number {
    return this.#isFull ? 0 : this.#open.size + this.#answered.size;
  }

  /** Keeps what is new of the updates that came, and gives it back. */
  begin(updates: readonly Update[]): Update[] {
    const fresh = updates.filter(({ update_id: id }) => !this.#open.has(id) && !this.#answered.has(id));
    for (const { update_id: id } of fresh) this.#open.add(id);
    const last = updates.at(-1);
    if (last) this.#next = last.update_id + 1;
    return fresh;
  }

  end(id: number): void {
    this.#open.delete(id);
    this.#answered.add(id);
    this.#wake?.();
  }

  /** Forgets what Telegram has forgotten, once it was asked from a number on. */
  confirm(offset: number): void {
    for (const id of this.#answered) if (id < offset) this.#answered.delete(id);
  }

  /** Waits until one more is answered, or for a while. */
  async oneMore(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      setTimeout(resolve, milliseconds);
    });
    this.#wake = null;
  }

  /** Waits until all that was begun is answered, but no longer than that. */
  async settle(milliseconds: number): Promise<void> {
    const end = Date.now() + milliseconds;
    while (this.#open.size > 0 && Date.now() < end) await this.oneMore(end - Date.now());
  }

  get #isFull(): boolean {
    return this.#open.size + this.#answered.size >= MOST_OPEN;
  }
}
