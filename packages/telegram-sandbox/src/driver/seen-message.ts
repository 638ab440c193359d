import type {
  InlineKeyboardButton,
  KeyboardButton,
  Message,
  MessageEntity,
  ReplyKeyboardMarkup,
} from '@grammyjs/types';
import type { StoredMessage } from '../world/room.js';

/** A button of the keyboard that stands where the letters were. */
export type KeyboardKey = Exclude<KeyboardButton, string>;

/** A message as a person sees it on their screen. */
export type SeenMessage = {
  id: number;
  fromBot: boolean;
  /** The text or the caption; empty for messages without words. */
  text: string;
  entities: MessageEntity[];
  /** The buttons under the bubble, row after row in one list. */
  buttons: InlineKeyboardButton[];
  /** The keyboard this message shows instead of the letters, row after row in one list. */
  keyboard: KeyboardKey[];
  /** Whether this message takes an earlier keyboard away. */
  removesKeyboard: boolean;
  /** Whether this message asks the person to reply to it. */
  forcesReply: boolean;
  isEdited: boolean;
  /** The emoji the bot reacted with, or null. */
  reaction: string | null;
  /** The whole message as the Bot API gives it. */
  message: Message;
};

/** Shows a stored message as the people in the chat see it. */
export function seeMessage({ message, input, reaction }: StoredMessage, botId: number): SeenMessage {
  return {
    id: message.message_id,
    fromBot: message.from?.id === botId,
    text: message.text ?? message.caption ?? '',
    entities: message.entities ?? message.caption_entities ?? [],
    buttons: message.reply_markup?.inline_keyboard.flat() ?? [],
    keyboard: input !== null && 'keyboard' in input ? keysOf(input) : [],
    removesKeyboard: input !== null && 'remove_keyboard' in input,
    forcesReply: input !== null && 'force_reply' in input,
    isEdited: message.edit_date !== undefined,
    reaction,
    message,
  };
}

/** The keys of a reply keyboard, row after row in one list. */
export function keysOf(markup: ReplyKeyboardMarkup): KeyboardKey[] {
  return markup.keyboard.flat().map((button) => (typeof button === 'string' ? { text: button } : button));
}
