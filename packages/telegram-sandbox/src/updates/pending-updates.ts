import type { CallbackQuery, ChatMemberUpdated, Message, Update } from '@grammyjs/types';
import { secondsNow } from '../world/seconds-now.js';

/** An update before it gets its number: one of the kinds that happen in a sandbox. */
export type UpdateContent =
  | { message: Message }
  | { edited_message: Message }
  | { callback_query: CallbackQuery }
  | { my_chat_member: ChatMemberUpdated };

/** Telegram forgets updates after a day; the sandbox forgets the oldest beyond this many. */
const keptUpdates = 100_000;
/** Kinds a bot receives only when it asks for them by name. */
const onlyOnRequest = new Set(['chat_member', 'message_reaction', 'message_reaction_count']);

/** The updates the bot has not taken yet, in order. */
export class PendingUpdates {
  /** The kinds the bot asked for last, or null while it never said (then all but a few). */
  allowed: readonly string[] | null = null;
  private queue: Update[] = [];
  /** After those of an earlier sandbox, so that a bot that remembers them does not take new ones for old. */
  private nextId = secondsNow();

  get size(): number {
    return this.queue.length;
  }

  /** Numbers the update and keeps it, unless the bot does not want its kind. */
  add(content: UpdateContent): boolean {
    if (!this.isWanted(content)) return false;
    this.queue.push({ update_id: this.nextId, ...content } as Update);
    this.nextId += 1;
    if (this.queue.length > keptUpdates) this.queue.shift();
    return true;
  }

  /** Forgets what the bot confirmed: all before `offset`; a negative one keeps only that many from the end. */
  confirm(offset: number): void {
    if (offset < 0) this.queue = this.queue.slice(offset);
    else if (offset > 0) this.queue = this.queue.filter((update) => update.update_id >= offset);
  }

  first(limit: number): Update[] {
    return this.queue.slice(0, limit);
  }

  find(matches: (update: Update) => boolean): Update | null {
    return this.queue.find(matches) ?? null;
  }

  remove(updateId: number): void {
    this.queue = this.queue.filter((update) => update.update_id !== updateId);
  }

  clear(): void {
    this.queue = [];
  }

  private isWanted(content: UpdateContent): boolean {
    const kinds = Object.keys(content);
    if (this.allowed === null || this.allowed.length === 0) return !kinds.some((kind) => onlyOnRequest.has(kind));
    return kinds.some((kind) => this.allowed?.includes(kind));
  }
}
