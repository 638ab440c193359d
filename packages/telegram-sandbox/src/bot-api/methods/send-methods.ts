import type { MessageContent } from '../../world/world.js';
import { badRequest } from '../api-error.js';
import type { ApiCall, ApiMethods } from '../api-method.js';
import { readText, textContent } from '../message-text.js';
import { readReplyMarkup } from '../reply-markup.js';
import { findReplied, getWritableRoom } from '../target.js';

/** Methods that put a new message without files into a chat. */
export const sendMethods: ApiMethods = {
  sendMessage: (call) => send(call, () => textContent(readText(call))),
  sendLocation: (call) => send(call, () => ({ location: readPoint(call) })),
  sendVenue: (call) => send(call, () => readVenue(call)),
  sendContact: (call) => send(call, () => readContact(call)),
  sendDice: (call) => send(call, () => ({ dice: { emoji: call.parameters.text('emoji') ?? '🎲', value: rollDice() } })),
  sendChatAction,
};

/** Posts what `content` reads from the call, with the options every sending method shares. */
export function send(call: ApiCall, content: () => MessageContent): unknown {
  const room = getWritableRoom(call);
  const { inline, input } = readReplyMarkup(call.parameters);
  const shared: MessageContent = {
    ...findReplied(call, room),
    ...(call.parameters.flag('protect_content') ? { has_protected_content: true as const } : {}),
    ...(inline === null ? {} : { reply_markup: inline }),
  };
  return call.world.post(room, call.world.bot, { ...content(), ...shared }, input).message;
}

/** `latitude` and `longitude`, refused outside the globe. */
function readPoint({ parameters }: ApiCall): { latitude: number; longitude: number; horizontal_accuracy?: number } {
  const latitude = parameters.decimal('latitude');
  const longitude = parameters.decimal('longitude');
  if (latitude === undefined) throw badRequest('latitude is empty');
  if (longitude === undefined) throw badRequest('longitude is empty');
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) throw badRequest('wrong latitude or longitude specified');
  const accuracy = parameters.decimal('horizontal_accuracy');
  return { latitude, longitude, ...(accuracy === undefined ? {} : { horizontal_accuracy: accuracy }) };
}

function readVenue(call: ApiCall): MessageContent {
  const location = readPoint(call);
  const title = call.parameters.text('title')?.trim() ?? '';
  const address = call.parameters.text('address')?.trim() ?? '';
  if (title === '') throw badRequest('venue title must be non-empty');
  if (address === '') throw badRequest('venue address must be non-empty');
  return { location, venue: { location, title, address } };
}

function readContact({ parameters }: ApiCall): MessageContent {
  const phone = parameters.text('phone_number')?.trim() ?? '';
  const firstName = parameters.text('first_name')?.trim() ?? '';
  if (phone === '') throw badRequest('phone number is empty');
  if (firstName === '') throw badRequest('first name is empty');
  const lastName = parameters.text('last_name');
  const contact = { phone_number: phone, first_name: firstName };
  return { contact: lastName === undefined ? contact : { ...contact, last_name: lastName } };
}

function rollDice(): number {
  return 1 + Math.floor(Math.random() * 6);
}

const chatActions = new Set(
  [
    'typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker',
    'find_location record_video_note upload_video_note',
  ]
    .join(' ')
    .split(' '),
);

function sendChatAction(call: ApiCall): true {
  const room = getWritableRoom(call);
  const action = call.parameters.text('action') ?? '';
  if (!chatActions.has(action)) throw badRequest('wrong parameter action in request');
  call.world.publish(room, { kind: 'action', chatId: room.chat.id, action });
  return true;
}
