import type { ChatMember } from '@grammyjs/types';
import type { Room } from '../../world/room.js';
import { secondsNow } from '../../world/seconds-now.js';
import type { World } from '../../world/world.js';
import { badRequest } from '../api-error.js';
import type { ApiCall, ApiMethods } from '../api-method.js';
import { getRoom } from '../target.js';

/** Methods about chats and who is in them. */
export const chatMethods: ApiMethods = {
  getChat: (call) => describeChat(getRoom(call)),
  getChatMember,
  getChatMemberCount: (call) => memberIds(call.world, getRoom(call)).length,
  getChatAdministrators,
  leaveChat,
};

function describeChat(room: Room): Record<string, unknown> {
  return { ...room.chat, accent_color_id: 0, max_reaction_count: 11, accepted_gift_types: noGifts };
}

const noGifts = {
  unlimited_gifts: false,
  limited_gifts: false,
  unique_gifts: false,
  premium_subscription: false,
  gifts_from_channels: false,
};

function memberIds(world: World, room: Room): number[] {
  return room.hasBot ? [...room.members, world.bot.id] : [...room.members];
}

function getChatMember(call: ApiCall): ChatMember {
  const room = getRoom(call);
  const user = call.world.findUser(call.parameters.integer('user_id', 0));
  if (user === null) throw badRequest('invalid user_id specified');
  return { status: memberIds(call.world, room).includes(user.id) ? 'member' : 'left', user };
}

/** The person who opened the group owns it. */
function getChatAdministrators(call: ApiCall): ChatMember[] {
  const room = getRoom(call);
  if (room.chat.type === 'private') throw badRequest('there are no administrators in the private chat');
  const [ownerId] = room.members;
  const owner = ownerId === undefined ? null : call.world.findUser(ownerId);
  return owner === null ? [] : [{ status: 'creator', user: owner, is_anonymous: false }];
}

function leaveChat(call: ApiCall): true {
  const room = getRoom(call);
  const { world } = call;
  if (room.chat.type === 'private') throw badRequest("chat member status can't be changed in private chats");
  if (!room.hasBot) throw badRequest('chat not found');
  room.hasBot = false;
  const old_chat_member = { status: 'member', user: world.bot } as const;
  const new_chat_member = { status: 'left', user: world.bot } as const;
  world.feed.push({
    my_chat_member: { chat: room.chat, from: world.bot, date: secondsNow(), old_chat_member, new_chat_member },
  });
  world.post(room, world.bot, { left_chat_member: world.bot });
  return true;
}
