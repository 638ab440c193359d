import type { InlineKeyboardButton } from '@grammyjs/types';
import { textContent } from '../bot-api/message-text.js';
import { withoutReply } from '../bot-api/target.js';
import { plainText } from '../entities/format-text.js';
import type { PersonRecord } from '../world/person-record.js';
import type { Room, StoredMessage } from '../world/room.js';
import { secondsNow } from '../world/seconds-now.js';
import type { MessageContent, World } from '../world/world.js';
import { DriverError } from './driver-error.js';
import { findInlineButton, findReplyKeyboard } from './find-button.js';
import { botSees, postFromPerson } from './incoming.js';
import { mediaContent, type SentFile } from './media.js';
import { type Press, pressIn } from './press.js';
import { type KeyboardKey, keysOf, type SeenMessage, seeMessage } from './seen-message.js';
import { waitInRoom } from './waiting.js';

/** Which messages to wait for and for how long. */
export type WaitOptions = {
  /** Default: 5000. */
  timeoutMs?: number;
  /** Messages that do not match are passed over. */
  where?: (message: SeenMessage) => boolean;
};

/** One person in one chat: what they can do there and what they see. */
export class Conversation {
  protected readonly world: World;
  protected readonly record: PersonRecord;
  protected readonly room: Room;
  private lastReadId = 0;

  constructor(world: World, record: PersonRecord, room: Room) {
    this.world = world;
    this.record = record;
    this.room = room;
  }

  /** The chat's id, as the bot sees it. */
  get chatId(): number {
    return this.room.chat.id;
  }

  /** Writes a text, perhaps as a reply. Links, mentions and commands in it become entities. */
  send(text: string, options: { replyTo?: number } = {}): SeenMessage {
    const formatted = plainText(text);
    if (formatted.text === '') throw new DriverError('Telegram does not send empty messages.');
    return this.post({ ...textContent(formatted), ...this.replied(options.replyTo) });
  }

  /** Sends a command, with or without its slash. */
  sendCommand(command: string, argument = ''): SeenMessage {
    return this.send(`/${command.replace(/^\//, '')}${argument === '' ? '' : ` ${argument}`}`);
  }

  shareLocation(latitude: number, longitude: number): SeenMessage {
    return this.post({ location: { latitude, longitude } });
  }

  /** Shares the person's own (invented) number. */
  shareContact(phoneNumber = '+10000000000'): SeenMessage {
    const { id, first_name } = this.record.user;
    return this.post({ contact: { phone_number: phoneNumber, first_name, user_id: id } });
  }

  sendSticker(emoji = '👍'): SeenMessage {
    return this.post(mediaContent.sticker(this.world.files, emoji));
  }

  /** Sends a silent voice note of so many seconds. */
  sendVoice(seconds = 3): SeenMessage {
    return this.post(mediaContent.voice(this.world.files, seconds));
  }

  /** Sends a picture; a small grey one when none is given. */
  sendPhoto(photo: { bytes?: Buffer; caption?: string } = {}): SeenMessage {
    return this.post({ ...mediaContent.photo(this.world.files, photo.bytes), ...captioned(photo.caption) });
  }

  sendDocument(file: SentFile, caption?: string): SeenMessage {
    return this.post({ ...mediaContent.document(this.world.files, file), ...captioned(caption) });
  }

  /** Changes the text of a message the person sent before. */
  edit(messageId: number, text: string): SeenMessage {
    const stored = this.getMessage(messageId);
    if (stored.message.from?.id !== this.record.user.id) throw new DriverError('Only own messages can be edited.');
    const { entities: _former, ...rest } = stored.message;
    const edited = { ...rest, ...textContent(plainText(text)), edit_date: secondsNow() } as typeof stored.message;
    this.world.replace(this.room, stored, edited);
    if (botSees(this.world, this.room, edited)) this.world.feed.push({ edited_message: edited });
    return this.see(stored);
  }

  /**
   * Presses the newest button with this text or callback data; of one message when `messageId` is given. A button of
   * the reply keyboard sends its text.
   */
  press(button: string, options: { messageId?: number } = {}): Press {
    const messages = options.messageId === undefined ? this.room.messages() : [this.getMessage(options.messageId)];
    const found = findInlineButton(messages, button);
    if (found !== null) return this.pressInline(found.stored, found.button);
    const key = this.keyboard().find((candidate) => candidate.text === button);
    if (key === undefined || options.messageId !== undefined)
      throw new DriverError(`There is no button "${button}" here.`);
    return this.pressKey(key);
  }

  /** The keyboard that stands where the letters were, row after row in one list; empty when there is none. */
  keyboard(): KeyboardKey[] {
    const markup = findReplyKeyboard(this.room.messages());
    return markup === null ? [] : keysOf(markup);
  }

  /** Every message that is still kept, oldest first. */
  messages(): SeenMessage[] {
    return this.room.messages().map((stored) => this.see(stored));
  }

  /** The next message of the bot that this conversation has not given out yet. Throws when none comes in time. */
  async nextMessage({ timeoutMs = 5_000, where = () => true }: WaitOptions = {}): Promise<SeenMessage> {
    const isNext = (message: SeenMessage) => message.fromBot && message.id > this.lastReadId && where(message);
    const found = await this.waitFor(isNext, { timeoutMs });
    this.lastReadId = found.id;
    return found;
  }

  /** The oldest kept message that matches, as soon as one does; edits count. Throws when the time is over. */
  waitFor(matches: (message: SeenMessage) => boolean, options: { timeoutMs?: number } = {}): Promise<SeenMessage> {
    const waiting = { what: 'a message', timeoutMs: options.timeoutMs ?? 5_000 };
    return waitInRoom(this.room, () => this.messages().find(matches) ?? null, waiting);
  }

  /** The next thing the bot is seen doing ("typing"). Throws when it does nothing in time. Default: 5000 ms. */
  nextAction(options: { timeoutMs?: number } = {}): Promise<string> {
    const waiting = { what: 'the bot to be seen typing', timeoutMs: options.timeoutMs ?? 5_000 };
    return waitInRoom(this.room, (event) => (event?.kind === 'action' ? event.action : null), waiting);
  }

  protected post(content: MessageContent): SeenMessage {
    return this.see(postFromPerson(this.world, this.record, this.room, content));
  }

  private see(stored: StoredMessage): SeenMessage {
    return seeMessage(stored, this.world.bot.id);
  }

  private getMessage(messageId: number): StoredMessage {
    const stored = this.room.find(messageId);
    if (stored === null) throw new DriverError(`There is no message ${messageId} in this chat.`);
    return stored;
  }

  private replied(messageId: number | undefined): MessageContent {
    return messageId === undefined ? {} : { reply_to_message: withoutReply(this.getMessage(messageId).message) };
  }

  private pressInline(stored: StoredMessage, button: InlineKeyboardButton): Press {
    if (!('callback_data' in button)) {
      return {
        queryId: null,
        answer: () => Promise.reject(new DriverError('Only callback buttons are answered by the bot.')),
      };
    }
    const { chatId, record, world } = this;
    const queryId = world.callbacks.add({ chatId, personId: record.user.id });
    const press = pressIn(this.room, queryId);
    world.feed.push({
      callback_query: {
        id: queryId,
        from: record.user,
        message: stored.message,
        chat_instance: String(-chatId),
        data: button.callback_data,
      },
    });
    return press;
  }

  private pressKey(key: KeyboardKey): Press {
    if ('request_location' in key && key.request_location)
      throw new DriverError('This button asks for a place: call shareLocation().');
    if ('request_contact' in key && key.request_contact) this.shareContact();
    else this.send(key.text);
    return {
      queryId: null,
      answer: () => Promise.reject(new DriverError('Only callback buttons are answered by the bot.')),
    };
  }
}

function captioned(caption: string | undefined): MessageContent {
  if (caption === undefined || caption === '') return {};
  const { text, entities } = plainText(caption);
  return { caption: text, ...(entities.length === 0 ? {} : { caption_entities: entities }) };
}
