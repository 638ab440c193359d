import type { Message } from '@grammyjs/types';
import type { PersonRecord } from '../world/person-record.js';
import type { Room, StoredMessage } from '../world/room.js';
import type { MessageContent, World } from '../world/world.js';
import { DriverError } from './driver-error.js';

/** Posts what a person wrote and sends it to the bot, if the bot may see it. */
export function postFromPerson(world: World, person: PersonRecord, room: Room, content: MessageContent): StoredMessage {
  refuseSilenced(person, room);
  person.hasStarted ||= room.chat.type === 'private';
  const stored = world.post(room, person.user, content);
  if (botSees(world, room, stored.message)) {
    world.feed.push({ message: stored.message });
  }
  return stored;
}

/** Why a person cannot write; a mistake in a test, so it says what to do. */
function refuseSilenced(person: PersonRecord, room: Room): void {
  if (!room.members.has(person.user.id))
    throw new DriverError('This person is not in that chat. Add them with group.add().');
  if (person.isDeactivated) throw new DriverError('This person has deleted their account.');
  if (person.hasBlocked && room.chat.type === 'private') {
    throw new DriverError('This person has blocked the bot. Call unblock() first.');
  }
}

/**
 * In groups a bot with privacy mode on sees only what is meant for it: commands, mentions, replies to its own
 * messages, and service messages.
 */
export function botSees(world: World, room: Room, message: Message): boolean {
  if (room.chat.type === 'private') return true;
  if (!room.hasBot) return false;
  if (world.readsAllGroupMessages) return true;
  if (message.reply_to_message?.from?.id === world.bot.id) return true;
  if (message.new_chat_members !== undefined || message.left_chat_member !== undefined) return true;
  return addressesBot(world, message);
}

function addressesBot(world: World, message: Message): boolean {
  const text = message.text ?? message.caption ?? '';
  const name = `@${world.bot.username ?? ''}`.toLowerCase();
  return (message.entities ?? message.caption_entities ?? []).some((entity) => {
    const part = text.slice(entity.offset, entity.offset + entity.length).toLowerCase();
    if (entity.type === 'bot_command') return !part.includes('@') || part.endsWith(name);
    return entity.type === 'mention' && part === name;
  });
}
