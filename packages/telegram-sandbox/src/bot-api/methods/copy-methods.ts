import type { Message, MessageId, MessageOrigin } from '@grammyjs/types';
import type { MessageContent } from '../../world/world.js';
import { badRequest } from '../api-error.js';
import type { ApiCall, ApiMethods } from '../api-method.js';
import { readCaption } from '../message-text.js';
import { getRoom } from '../target.js';
import { send } from './send-methods.js';

/** Methods that send an existing message once more. */
export const copyMethods: ApiMethods = { forwardMessage, copyMessage };

/** The fields that are content, not circumstance. */
const contentFields = [
  'text',
  'entities',
  'caption',
  'caption_entities',
  'location',
  'venue',
  'contact',
  'dice',
  'photo',
  'document',
  'voice',
  'sticker',
] as const;

function forwardMessage(call: ApiCall): unknown {
  const { source, content } = readSource(call, 'message to forward not found');
  return send(call, () => ({ ...content, forward_origin: originOf(source) }));
}

function copyMessage(call: ApiCall): MessageId {
  const { content } = readSource(call, 'message to copy not found');
  const replaced = call.parameters.has('caption') ? { ...withoutCaption(content), ...readCaption(call) } : content;
  const sent = send(call, () => replaced) as Message;
  return { message_id: sent.message_id };
}

function readSource(call: ApiCall, missing: string): { source: Message; content: MessageContent } {
  const room = getRoom(call, 'from_chat_id');
  const stored = room.find(call.parameters.integer('message_id', 0));
  if (stored === null) throw badRequest(missing);
  const kept = contentFields.flatMap((field) => {
    const value = stored.message[field];
    return value === undefined ? [] : [[field, value] as const];
  });
  if (kept.length === 0) throw badRequest("message can't be copied");
  return { source: stored.message, content: Object.fromEntries(kept) };
}

function originOf(message: Message): MessageOrigin {
  if (message.forward_origin !== undefined) return message.forward_origin;
  if (message.from === undefined) throw badRequest("message can't be forwarded");
  return { type: 'user', sender_user: message.from, date: message.date };
}

function withoutCaption(content: MessageContent): MessageContent {
  const { caption: _caption, caption_entities: _entities, ...rest } = content;
  return rest;
}
