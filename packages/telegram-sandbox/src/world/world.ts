import type { Message, User } from '@grammyjs/types';
import { UpdateFeed } from '../updates/update-feed.js';
import { BotProfile } from './bot-profile.js';
import { CallbackQueries } from './callback-queries.js';
import { FileStore } from './file-store.js';
import { Listeners } from './listeners.js';
import type { PersonRecord } from './person-record.js';
import { type InputMarkup, Room, type StoredMessage } from './room.js';
import type { SandboxEvent } from './sandbox-event.js';
import { secondsNow } from './seconds-now.js';

/** What the world needs to know before anything happens in it. */
export type WorldSettings = {
  bot: User;
  /** Whether the bot's privacy mode is off: then it sees everything said in its groups. */
  readsAllGroupMessages: boolean;
  keptMessagesPerChat: number;
  keptFileBytes: number;
  webhookRetryMs: number;
};

/** What a new message holds beside its author, its chat and its time. */
export type MessageContent = Omit<Partial<Message>, 'message_id' | 'chat' | 'date' | 'from'>;

const firstPersonId = 5_000_000_001;
const firstGroupId = -1_001_000_000_001;

/** Everything that exists in the sandbox: the bot, the persons, the chats, and the updates on their way to the bot. */
export class World {
  readonly bot: User;
  readonly readsAllGroupMessages: boolean;
  readonly events = new Listeners<SandboxEvent>();
  readonly persons = new Map<number, PersonRecord>();
  readonly rooms = new Map<number, Room>();
  readonly files: FileStore;
  readonly profile = new BotProfile();
  readonly callbacks = new CallbackQueries();
  readonly feed: UpdateFeed;
  private readonly keptMessages: number;
  private lastMessageId = 0;

  constructor(settings: WorldSettings) {
    this.bot = settings.bot;
    this.readsAllGroupMessages = settings.readsAllGroupMessages;
    this.keptMessages = settings.keptMessagesPerChat;
    this.files = new FileStore(settings.keptFileBytes);
    this.feed = new UpdateFeed({
      webhookRetryMs: settings.webhookRetryMs,
      onConnectionChange: () => this.events.publish({ kind: 'bot' }),
    });
  }

  addPerson(details: { name: string; languageCode: string; hasStarted: boolean }): PersonRecord {
    const id = firstPersonId + this.persons.size;
    const user = { id, is_bot: false, first_name: details.name, language_code: details.languageCode };
    const person = { user, hasStarted: details.hasStarted, hasBlocked: false, isDeactivated: false };
    const room = new Room({ id, type: 'private', first_name: details.name }, this.keptMessages);
    this.persons.set(id, person);
    this.rooms.set(id, room.enter(id));
    this.events.publish({ kind: 'person', personId: id });
    return person;
  }

  addGroup(title: string): Room {
    const groups = [...this.rooms.values()].filter((room) => room.chat.type !== 'private');
    const room = new Room({ id: firstGroupId - groups.length, type: 'supergroup', title }, this.keptMessages);
    room.hasBot = false;
    this.rooms.set(room.chat.id, room);
    this.events.publish({ kind: 'group', chatId: room.chat.id });
    return room;
  }

  getRoom(chatId: number): Room {
    const room = this.rooms.get(chatId);
    if (room === undefined) throw new Error(`There is no chat ${chatId} in this sandbox.`);
    return room;
  }

  getPerson(personId: number): PersonRecord {
    const person = this.persons.get(personId);
    if (person === undefined) throw new Error(`There is no person ${personId} in this sandbox.`);
    return person;
  }

  findUser(userId: number): User | null {
    return userId === this.bot.id ? this.bot : (this.persons.get(userId)?.user ?? null);
  }

  /** Puts a new message into a chat, where everybody in it sees it. */
  post(room: Room, from: User, content: MessageContent, input: InputMarkup | null = null): StoredMessage {
    this.lastMessageId += 1;
    const head = { message_id: this.lastMessageId, from, chat: room.chat, date: secondsNow() };
    const stored = { message: { ...head, ...content } as Message, input, reaction: null };
    room.keep(stored);
    this.publish(room, { kind: 'message', chatId: room.chat.id, stored });
    return stored;
  }

  /** Replaces a message by its edited form. */
  replace(room: Room, stored: StoredMessage, message: Message): StoredMessage {
    stored.message = message;
    this.publish(room, { kind: 'edited', chatId: room.chat.id, stored });
    return stored;
  }

  /** Removes those of the messages that exist, and answers how many these were. */
  remove(room: Room, messageIds: readonly number[]): number {
    const removed = messageIds.filter((messageId) => room.forget(messageId));
    if (removed.length > 0) this.publish(room, { kind: 'deleted', chatId: room.chat.id, messageIds: removed });
    return removed.length;
  }

  /** Tells the chat's own listeners first, then those who watch everything. */
  publish(room: Room, event: SandboxEvent): void {
    room.listeners.publish(event);
    this.events.publish(event);
  }
}
