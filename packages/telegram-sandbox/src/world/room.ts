import type { Chat, ForceReply, Message, ReplyKeyboardMarkup, ReplyKeyboardRemove } from '@grammyjs/types';
import { Listeners } from './listeners.js';
import type { SandboxEvent } from './sandbox-event.js';

/** The markups that change the person's keyboard. The Bot API does not give them back inside messages. */
export type InputMarkup = ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply;

/** A message as the bot sees it, with what only the person's screen shows. */
export type StoredMessage = { message: Message; input: InputMarkup | null; reaction: string | null };

/** One chat: who is in it and the newest messages. */
export class Room {
  readonly chat: Chat.PrivateChat | Chat.SupergroupChat;
  readonly members = new Set<number>();
  readonly listeners = new Listeners<SandboxEvent>();
  /** Group chats only: whether the bot belongs to it. */
  hasBot = true;
  private readonly history = new Map<number, StoredMessage>();
  private readonly keptMessages: number;

  constructor(chat: Chat.PrivateChat | Chat.SupergroupChat, keptMessages: number) {
    this.chat = chat;
    this.keptMessages = keptMessages;
  }

  /** Makes a person a member. */
  enter(personId: number): this {
    this.members.add(personId);
    return this;
  }

  /** Keeps the message; the oldest one is forgotten when there are more than the sandbox keeps per chat. */
  keep(stored: StoredMessage): void {
    this.history.set(stored.message.message_id, stored);
    if (this.history.size <= this.keptMessages) return;
    const oldest = this.history.keys().next();
    if (!oldest.done) this.history.delete(oldest.value);
  }

  find(messageId: number): StoredMessage | null {
    return this.history.get(messageId) ?? null;
  }

  forget(messageId: number): boolean {
    return this.history.delete(messageId);
  }

  /** Every kept message, oldest first. */
  messages(): StoredMessage[] {
    return [...this.history.values()];
  }
}
