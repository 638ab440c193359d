import type { ChatMember, User } from '@grammyjs/types';
import type { PersonRecord } from '../world/person-record.js';
import { secondsNow } from '../world/seconds-now.js';
import type { World } from '../world/world.js';
import { Conversation } from './conversation.js';
import type { Group } from './group.js';

/** A test person in their private chat with the bot; {@link Person.in} takes them into a group. */
export class Person extends Conversation {
  constructor(world: World, record: PersonRecord) {
    super(world, record, world.getRoom(record.user.id));
  }

  get id(): number {
    return this.record.user.id;
  }

  get name(): string {
    return this.record.user.first_name;
  }

  get languageCode(): string {
    return this.record.user.language_code ?? '';
  }

  get hasBlocked(): boolean {
    return this.record.hasBlocked;
  }

  /** The same person in a group; they must have been added to it. */
  in(group: Group): Conversation {
    return new Conversation(this.world, this.record, this.world.getRoom(group.chatId));
  }

  /** Changes the language of the person's Telegram, from the next message on. */
  speak(languageCode: string): void {
    this.record.user = { ...this.record.user, language_code: languageCode };
    this.world.events.publish({ kind: 'person', personId: this.id });
  }

  /** Blocks the bot: it is told so, and its messages are refused with 403. */
  block(): void {
    this.setBlocked(true);
  }

  unblock(): void {
    this.setBlocked(false);
  }

  /** Deletes the person's account: the bot's messages are refused with 403, and nobody tells it. */
  deactivate(): void {
    this.record.isDeactivated = true;
    this.world.events.publish({ kind: 'person', personId: this.id });
  }

  private setBlocked(hasBlocked: boolean): void {
    if (this.record.hasBlocked === hasBlocked) return;
    this.record.hasBlocked = hasBlocked;
    const { bot } = this.world;
    this.world.feed.push({
      my_chat_member: {
        chat: this.room.chat,
        from: this.record.user,
        date: secondsNow(),
        old_chat_member: membership(bot, !hasBlocked),
        new_chat_member: membership(bot, hasBlocked),
      },
    });
    this.world.events.publish({ kind: 'person', personId: this.id });
  }
}

/** The bot in a private chat: a blocked bot counts as kicked. */
function membership(bot: User, isBlocked: boolean): ChatMember {
  return isBlocked ? { status: 'kicked', user: bot, until_date: 0 } : { status: 'member', user: bot };
}
