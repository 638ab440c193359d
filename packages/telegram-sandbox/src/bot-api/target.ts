import type { Message } from '@grammyjs/types';
import type { Room, StoredMessage } from '../world/room.js';
import { badRequest, forbidden } from './api-error.js';
import type { ApiCall } from './api-method.js';

/** The chat named by `chat_id`, if the bot knows it. */
export function getRoom({ world, parameters }: ApiCall, name = 'chat_id'): Room {
  const given = parameters.text(name)?.trim() ?? '';
  if (given === '') throw badRequest(`${name} is empty`);
  const room = world.rooms.get(Number(given));
  const person = room === undefined ? undefined : world.persons.get(room.chat.id);
  const isUnknown = room === undefined || (person !== undefined && !person.hasStarted);
  if (isUnknown) throw badRequest('chat not found');
  return room;
}

/** The chat named by `chat_id`, if the bot may write to it. */
export function getWritableRoom(call: ApiCall): Room {
  const room = getRoom(call);
  const person = call.world.persons.get(room.chat.id);
  if (person?.isDeactivated) throw forbidden('user is deactivated');
  if (person?.hasBlocked) throw forbidden('bot was blocked by the user');
  if (room.chat.type !== 'private' && !room.hasBot) throw forbidden('bot was kicked from the supergroup chat');
  return room;
}

/** The bot's own message named by `message_id`, which an edit is about to change. */
export function getEditable(call: ApiCall): { room: Room; stored: StoredMessage } {
  if (call.parameters.has('inline_message_id')) throw badRequest('MESSAGE_ID_INVALID');
  const room = getWritableRoom(call);
  const messageId = call.parameters.integer('message_id', 0);
  if (messageId === 0) throw badRequest('message identifier is not specified');
  const stored = room.find(messageId);
  if (stored === null) throw badRequest('message to edit not found');
  if (stored.message.from?.id !== call.world.bot.id) throw badRequest("message can't be edited");
  return { room, stored };
}

/** The message this one replies to, as `reply_parameters` (or the older `reply_to_message_id`) says. */
export function findReplied(
  call: ApiCall,
  room: Room,
): { reply_to_message?: NonNullable<Message['reply_to_message']> } {
  const { messageId, mayBeMissing } = readReply(call);
  if (messageId === 0) return {};
  const stored = room.find(messageId);
  if (stored !== null) return { reply_to_message: withoutReply(stored.message) };
  if (mayBeMissing) return {};
  throw badRequest('message to be replied not found');
}

function readReply({ parameters }: ApiCall): { messageId: number; mayBeMissing: boolean } {
  const given = parameters.structure('reply_parameters');
  if (typeof given !== 'object' || given === null) {
    const mayBeMissing = parameters.flag('allow_sending_without_reply');
    return { messageId: parameters.integer('reply_to_message_id', 0), mayBeMissing };
  }
  const reply = given as { message_id?: unknown; allow_sending_without_reply?: unknown };
  return { messageId: Number(reply.message_id ?? 0), mayBeMissing: reply.allow_sending_without_reply === true };
}

/** A message as it stands inside a reply to it: Telegram shows one level only. */
export function withoutReply(message: Message): NonNullable<Message['reply_to_message']> {
  const { reply_to_message: _outer, ...rest } = message;
  return rest as NonNullable<Message['reply_to_message']>;
}
