import { isDeepStrictEqual } from 'node:util';
import type { InlineKeyboardMarkup, Message } from '@grammyjs/types';
import type { StoredMessage } from '../../world/room.js';
import { secondsNow } from '../../world/seconds-now.js';
import { badRequest } from '../api-error.js';
import type { ApiCall, ApiMethods } from '../api-method.js';
import { readCaption, readText, textContent } from '../message-text.js';
import { readInlineMarkup } from '../reply-markup.js';
import { getEditable, getRoom } from '../target.js';

/** Methods that change or remove messages. */
export const editMethods: ApiMethods = {
  editMessageText,
  editMessageCaption,
  editMessageReplyMarkup,
  deleteMessage,
  deleteMessages,
};

/** Telegram lets bots delete for everyone within two days. */
const deletableSeconds = 48 * 60 * 60;
const mostDeletions = 100;

function editMessageText(call: ApiCall): Message {
  const { room, stored } = getEditable(call);
  const content = textContent(readText(call));
  if (stored.message.text === undefined) throw badRequest('there is no text in the message to edit');
  const { text: _text, entities: _entities, ...rest } = stored.message;
  const edited = withKeyboard(
    { ...rest, ...content, edit_date: secondsNow() } as Message,
    readInlineMarkup(call.parameters),
  );
  refuseUnchanged(stored, edited);
  return call.world.replace(room, stored, edited).message;
}

function editMessageCaption(call: ApiCall): Message {
  const { room, stored } = getEditable(call);
  const content = readCaption(call);
  if (stored.message.text !== undefined) throw badRequest('there is no caption in the message to edit');
  const { caption: _caption, caption_entities: _entities, ...rest } = stored.message;
  const edited = withKeyboard(
    { ...rest, ...content, edit_date: secondsNow() } as Message,
    readInlineMarkup(call.parameters),
  );
  refuseUnchanged(stored, edited);
  return call.world.replace(room, stored, edited).message;
}

function editMessageReplyMarkup(call: ApiCall): Message {
  const { room, stored } = getEditable(call);
  const edited = withKeyboard(stored.message, readInlineMarkup(call.parameters));
  refuseUnchanged(stored, edited);
  return call.world.replace(room, stored, edited).message;
}

/** An edit without a keyboard takes the keyboard away. */
function withKeyboard(message: Message, keyboard: InlineKeyboardMarkup | null): Message {
  const { reply_markup: _former, ...rest } = message;
  return (keyboard === null ? rest : { ...rest, reply_markup: keyboard }) as Message;
}

function refuseUnchanged(stored: StoredMessage, edited: Message): void {
  const { edit_date: _former, ...before } = stored.message;
  const { edit_date: _now, ...after } = edited;
  if (!isDeepStrictEqual(before, after)) return;
  throw badRequest(
    'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
  );
}

function deleteMessage(call: ApiCall): true {
  const room = getRoom(call);
  const messageId = call.parameters.integer('message_id', 0);
  if (messageId === 0) throw badRequest('message identifier is not specified');
  const stored = room.find(messageId);
  if (stored === null) throw badRequest('message to delete not found');
  if (secondsNow() - stored.message.date > deletableSeconds) throw badRequest("message can't be deleted for everyone");
  call.world.remove(room, [messageId]);
  return true;
}

function deleteMessages(call: ApiCall): true {
  const room = getRoom(call);
  const given = call.parameters.structure('message_ids');
  if (!Array.isArray(given) || given.length === 0) throw badRequest('message identifiers are not specified');
  if (given.length > mostDeletions) throw badRequest('too many message identifiers specified');
  call.world.remove(room, given.map(Number));
  return true;
}
