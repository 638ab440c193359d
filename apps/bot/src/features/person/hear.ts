import { setTimeout as pause } from 'node:timers/promises';
import { CoreError, type Heard, type PersonSays } from '@ventanilla/contracts';
import { InlineKeyboard } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { writeMoment } from '../../presentation/dates.js';
import { lines } from '../../presentation/lines.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { editInPlace, send } from '../../telegram/send.js';
import { talksWith } from './open-case.js';
import { caseButton } from './person-buttons.js';
import { saysRepliedTo } from './person-says.js';
import { sayDanger } from './say-danger.js';
import { isUncertain, troubleOf } from './trouble-of.js';

const RETRY_MS = 400;

/** What is written while people are talked to: help lines first when there is danger, then it is passed on. */
export async function hear(window: Window, ctx: BotContext, municipality: string, says: PersonSays): Promise<void> {
  if (says.text !== null) await sayDanger(window, ctx, municipality, says.text);
  await passOn(window, ctx, says);
}

/** Once more the message that an "I do not know" replied to: under the same name, so that core keeps it once. */
export async function sendAgain(window: Window, ctx: BotContext): Promise<void> {
  const says = saysRepliedTo(ctx);
  if (says === null) return send(ctx, { blocks: [lines(ctx.say('person.againGone'))] });
  await editInPlace(window, ctx, { blocks: [lines(ctx.say('person.sendingAgain'))] });
  const { talksWith: municipality } = ctx.preferences;
  if (municipality === undefined) return passOn(window, ctx, says);
  await hear(window, ctx, municipality, says);
}

/** Says that it arrived only when core has kept it; that it did not only when that is sure; and else that nobody knows. */
async function passOn(window: Window, ctx: BotContext, says: PersonSays): Promise<void> {
  const replyTo = says.number;
  try {
    const heard = await sayTwice(window, ctx, says);
    const attachment = says.attachment === null ? [] : [lines(ctx.say('person.attachment'))];
    await send(ctx, { blocks: [lines(arrivedLine(ctx, heard)), ...attachment], replyTo });
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    window.logger.warn({ error }, 'Core did not say that it kept what was said to people');
    if (isUncertain(error)) return sayUnknown(window, ctx, replyTo);
    if (error.code !== 'wrongState') return send(ctx, { blocks: troubleOf(window, ctx, 'person.notPassed'), replyTo });
    talksWith(window, ctx, null);
    await send(ctx, { blocks: [lines(ctx.say('person.over'))], replyTo });
  }
}

async function sayUnknown(window: Window, ctx: BotContext, replyTo: number): Promise<void> {
  const keyboard = new InlineKeyboard([callbackButton(ctx.say('person.sendAgain'), caseButton.pack('sendAgain'))]);
  await send(ctx, { blocks: troubleOf(window, ctx, 'person.maybePassed'), keyboard, replyTo });
}

/** A second try after a moment: core keeps it once. */
async function sayTwice({ core }: Window, ctx: BotContext, says: PersonSays): Promise<Heard> {
  const say = () => core.sayToCase({ params: { asker: ctx.asker }, body: says });
  return say().catch(async (error: unknown) => {
    if (!(error instanceof CoreError) || error.code !== 'unavailable') throw error;
    await pause(RETRY_MS);
    return say();
  });
}

function arrivedLine({ say, language }: BotContext, { door }: Heard): string {
  if (door.isOpen) return say('person.arrived');
  if (door.opensAt === null) return say('person.arrivedUnknown');
  return say('person.arrivedClosed', { when: writeMoment(door.opensAt, language, door.timeZone) });
}
