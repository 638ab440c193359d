import { badRequest } from '../api-error.js';
import type { ApiCall, ApiMethods } from '../api-method.js';
import { isRecord } from '../is-record.js';
import { getWritableRoom } from '../target.js';

/** Methods by which a bot reacts to messages. */
export const reactionMethods: ApiMethods = { setMessageReaction };

/** The only emoji Telegram takes as reactions. */
const reactions = new Set(
  [
    '👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋',
    '🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡',
  ]
    .join(' ')
    .split(' '),
);

function setMessageReaction(call: ApiCall): true {
  const room = getWritableRoom(call);
  const stored = room.find(call.parameters.integer('message_id', 0));
  if (stored === null) throw badRequest('message to react not found');
  const given = call.parameters.structure('reaction') ?? [];
  if (!Array.isArray(given)) throw badRequest("can't parse reaction types JSON object");
  if (given.length > 1) throw badRequest('REACTIONS_TOO_MANY');
  stored.reaction = given.length === 0 ? null : readReaction(given[0]);
  call.world.replace(room, stored, stored.message);
  return true;
}

function readReaction(given: unknown): string {
  const emoji = isRecord(given) && given['type'] === 'emoji' ? String(given['emoji']) : '';
  if (!reactions.has(emoji)) throw badRequest('REACTION_INVALID');
  return emoji;
}
