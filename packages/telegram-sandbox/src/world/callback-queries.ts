import { badRequest } from '../bot-api/api-error.js';

/** A pressed button that waits for the bot's answer. */
export type PendingCallback = { chatId: number; personId: number };

const keptQueries = 10_000;

/** Pressed buttons that nobody answered yet, newest ten thousand. */
export class CallbackQueries {
  private readonly pending = new Map<string, PendingCallback>();
  private count = 0;

  add(query: PendingCallback): string {
    this.count += 1;
    const id = String(4_000_000_000 + this.count);
    this.pending.set(id, query);
    const oldest = this.pending.keys().next();
    if (this.pending.size > keptQueries && !oldest.done) this.pending.delete(oldest.value);
    return id;
  }

  /** Gives the query up for its one answer. */
  take(id: string): PendingCallback {
    const query = this.pending.get(id);
    if (query === undefined) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    }
    this.pending.delete(id);
    return query;
  }
}
