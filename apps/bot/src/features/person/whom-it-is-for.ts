import { InlineKeyboard } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import type { BotContext, Window } from '../../context.js';
import { lines } from '../../presentation/lines.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { send } from '../../telegram/send.js';
import { lookAgain } from '../../window/meet-asker.js';
import { againButton } from '../ask/again-button.js';
import { answerDangerAnywhere } from '../ask/answer-danger-anywhere.js';
import { chosenMunicipality } from '../municipality/chosen-municipality.js';
import { sayDanger } from './say-danger.js';
import { troubleOf } from './trouble-of.js';

/**
 * Finds out whom something is for when core could not tell at first whether its writer talks with people: help lines when
 * there is danger, whatever comes of it. False when that stays unknown: then they were told so, and may say that it is for
 * the bot.
 */
export async function findWhomItIsFor(window: Window, ctx: BotContext, text: string | null): Promise<boolean> {
  const looking = lookAgain(window, ctx);
  if (text !== null) await sayDangerIfKnown(window, ctx, text);
  if (await looking) return true;
  const keyboard = new InlineKeyboard([text === null ? [] : forTheBot(ctx)]);
  const replyTo = ctx.msgId;
  const blocks = troubleOf(window, ctx, 'person.unsure');
  await send(ctx, { blocks, keyboard, ...(replyTo === undefined ? {} : { replyTo }) });
  return false;
}

/** After an answer that went by what was known before: people may have been meant since. */
export async function sayIfForPeople(window: Window, ctx: BotContext): Promise<void> {
  const isKnown = await lookAgain(window, ctx);
  if (isKnown && ctx.preferences.talksWith === undefined) return;
  await send(ctx, { blocks: [lines(ctx.say('person.maybeForTeam'))] });
}

async function sayDangerIfKnown(window: Window, ctx: BotContext, text: string): Promise<void> {
  try {
    const municipality = await chosenMunicipality(window, ctx);
    if (municipality === null) await answerDangerAnywhere(window, ctx, text);
    else await sayDanger(window, ctx, municipality.id, text);
  } catch (error) {
    window.logger.warn({ error }, 'Danger could not be looked for');
  }
}

function forTheBot(ctx: BotContext): InlineKeyboardButton[] {
  return callbackButton(ctx.say('person.forBot'), againButton.pack(ctx.language));
}
