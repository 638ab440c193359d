import { CoreError } from '@ventanilla/contracts';
import { InlineKeyboard } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { lines } from '../../presentation/lines.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { editInPlace, send } from '../../telegram/send.js';
import { sendAgain } from './hear.js';
import { talksWith } from './open-case.js';
import { caseButton } from './person-buttons.js';

/** What somebody decides about their open case. */
export async function decideOnCase(window: Window, ctx: BotContext, decision: string): Promise<void> {
  switch (decision) {
    case 'later':
      return editInPlace(window, ctx, { blocks: [lines(ctx.say('person.laterSaid'))] });
    case 'end':
      return askWhetherToEnd(ctx);
    case 'endNo':
      return editInPlace(window, ctx, { blocks: [lines(ctx.say('person.goesOnStill'))] });
    case 'endYes':
      return endCase(window, ctx);
    case 'sendAgain':
      return sendAgain(window, ctx);
    default:
      return pauseCase(window, ctx, decision === 'bot');
  }
}

async function pauseCase(window: Window, ctx: BotContext, paused: boolean): Promise<void> {
  try {
    const own = await window.core.talkToBot({ params: { asker: ctx.asker }, body: { paused } });
    talksWith(window, ctx, paused ? null : own.municipality);
    const said = paused ? ctx.say('person.toBotSaid') : ctx.say('person.goesOn', { number: own.number });
    const [text, next] = paused ? (['person.resume', 'resume'] as const) : (['person.toBot', 'bot'] as const);
    const keyboard = new InlineKeyboard([callbackButton(ctx.say(text), caseButton.pack(next))]);
    await send(ctx, { blocks: [lines(said)], keyboard });
  } catch (error) {
    if (!(error instanceof CoreError) || error.code !== 'wrongState') throw error;
    talksWith(window, ctx, null);
    await send(ctx, { blocks: [lines(ctx.say('person.none'))] });
  }
}

async function askWhetherToEnd(ctx: BotContext): Promise<void> {
  const keyboard = new InlineKeyboard([
    callbackButton(ctx.say('person.endYes'), caseButton.pack('endYes')),
    callbackButton(ctx.say('person.endNo'), caseButton.pack('endNo')),
  ]);
  await send(ctx, { blocks: [lines(ctx.say('person.endSure'))], keyboard });
}

async function endCase(window: Window, ctx: BotContext): Promise<void> {
  await window.core.leaveCase({ params: { asker: ctx.asker } });
  talksWith(window, ctx, null);
  await editInPlace(window, ctx, { blocks: [lines(ctx.say('person.ended'))] });
}
