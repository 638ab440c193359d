import { Composer } from 'grammy';
import type { BotContext } from '../../context.js';
import { lines } from '../../presentation/lines.js';
import { send } from '../../telegram/send.js';

/** Says a short hello where the bot was added, and what it reads there. */
export function groupFeature(): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.on('my_chat_member', async (ctx) => {
    const { old_chat_member: before, new_chat_member: after, chat } = ctx.myChatMember;
    const wasOut = before.status === 'left' || before.status === 'kicked';
    const isIn = after.status === 'member' || after.status === 'administrator';
    const isGroup = chat.type === 'group' || chat.type === 'supergroup';
    if (isGroup && wasOut && isIn) await send(ctx, { blocks: [lines(ctx.say('group.hello'))] });
  });
  return feature;
}
