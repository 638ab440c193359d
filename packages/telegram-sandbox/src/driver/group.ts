import type { ChatMember } from '@grammyjs/types';
import type { Room } from '../world/room.js';
import { secondsNow } from '../world/seconds-now.js';
import type { World } from '../world/world.js';
import type { Person } from './person.js';
import { type SeenMessage, seeMessage } from './seen-message.js';

/** A group chat. Its members talk in it through {@link Person.in}. */
export class Group {
  private readonly world: World;
  private readonly room: Room;

  constructor(world: World, room: Room) {
    this.world = world;
    this.room = room;
  }

  get chatId(): number {
    return this.room.chat.id;
  }

  get title(): string {
    return this.room.chat.title ?? '';
  }

  add(person: Person): void {
    this.room.enter(person.id);
    this.world.events.publish({ kind: 'group', chatId: this.chatId });
  }

  /** A member adds the bot, which is told so twice, as by Telegram: as a change of membership and in the chat. */
  addBot(by: Person): void {
    this.setBot(by, true);
  }

  /** A member removes the bot; its messages are refused from now on. */
  removeBot(by: Person): void {
    this.setBot(by, false);
  }

  /** Every message that is still kept, oldest first. */
  messages(): SeenMessage[] {
    return this.room.messages().map((stored) => seeMessage(stored, this.world.bot.id));
  }

  private setBot(by: Person, isMember: boolean): void {
    if (this.room.hasBot === isMember) return;
    this.room.hasBot = isMember;
    const { bot } = this.world;
    const from = this.world.getPerson(by.id).user;
    const statuses: readonly [ChatMember, ChatMember] = [
      { status: 'left', user: bot },
      { status: 'member', user: bot },
    ];
    const [old_chat_member, new_chat_member] = isMember ? statuses : [statuses[1], statuses[0]];
    this.world.feed.push({
      my_chat_member: { chat: this.room.chat, from, date: secondsNow(), old_chat_member, new_chat_member },
    });
    const change = isMember ? { new_chat_members: [bot] } : { left_chat_member: bot };
    const { message } = this.world.post(this.room, from, change);
    if (isMember) this.world.feed.push({ message });
  }
}
