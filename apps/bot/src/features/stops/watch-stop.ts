import { CoreError } from '@ventanilla/contracts';
import { InlineKeyboard } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { writeDate } from '../../presentation/dates.js';
import { lines } from '../../presentation/lines.js';
import { send } from '../../telegram/send.js';
import { leaveRow } from './stop-buttons.js';

type Stop = { municipality: string; key: string };

/** Has core remind whoever pressed. In a group it would be told to everybody. */
export async function remindOfStop({ core }: Window, ctx: BotContext, stop: Stop): Promise<void> {
  if (ctx.chat?.type !== 'private') return send(ctx, { blocks: [lines(ctx.say('stops.privateOnly'))] });
  const params = { asker: ctx.asker, ...stop };
  const watched = await core
    .watchStop({ params, body: { chat: String(ctx.chat.id), language: ctx.language } })
    .catch(nullWhenOver);
  if (watched === null) return send(ctx, { blocks: [lines(ctx.say('stops.over'))] });
  const until = writeDate(watched.until, ctx.language);
  const said = lines(ctx.say('stops.watching', { title: watched.title, until }));
  await send(ctx, { blocks: [said], keyboard: new InlineKeyboard([leaveRow(stop, ctx.say)]) });
}

export async function leaveStop({ core }: Window, ctx: BotContext, { municipality, key }: Stop): Promise<void> {
  await core.leaveOutreach({ params: { asker: ctx.asker }, body: { reason: `stop:${municipality}:${key}` } });
  await send(ctx, { blocks: [lines(ctx.say('stops.left'))] });
}

/** A button outlives its stop. */
function nullWhenOver(error: unknown): null {
  if (error instanceof CoreError && ['notFound', 'wrongState'].includes(error.code)) return null;
  throw error;
}
