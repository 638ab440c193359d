import { setTimeout as pause } from 'node:timers/promises';
import { CoreError, type Heard, type PersonSays } from '@ventanilla/contracts';
import type { BotContext, Window } from '../../context.js';
import { writeMoment } from '../../presentation/dates.js';
import { lines } from '../../presentation/lines.js';
import { send } from '../../telegram/send.js';
import { talksWith } from './open-case.js';
import { sayDanger } from './say-danger.js';
import { troubleOf } from './trouble-of.js';

const RETRY_MS = 400;

/** What is written while people are talked to: help lines first when there is danger, then it is passed on. */
export async function hear(window: Window, ctx: BotContext, municipality: string, says: PersonSays): Promise<void> {
  if (says.text !== null) await sayDanger(window, ctx, municipality, says.text);
  await passOn(window, ctx, says);
}

/** Says that it arrived only when core has kept it; else that it did not, and whom to call. */
async function passOn(window: Window, ctx: BotContext, says: PersonSays): Promise<void> {
  const replyTo = ctx.msgId;
  const reply = replyTo === undefined ? {} : { replyTo };
  try {
    const heard = await sayTwice(window, ctx, says);
    const attachment = says.attachment === null ? [] : [lines(ctx.say('person.attachment'))];
    await send(ctx, { blocks: [lines(arrivedLine(ctx, heard)), ...attachment], ...reply });
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    window.logger.warn({ error }, 'What was said to people was not kept');
    if (error.code !== 'wrongState') return send(ctx, { blocks: troubleOf(window, ctx, 'person.notPassed'), ...reply });
    talksWith(window, ctx, null);
    await send(ctx, { blocks: [lines(ctx.say('person.over'))], ...reply });
  }
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
