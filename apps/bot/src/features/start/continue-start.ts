import type { BotContext, Window } from '../../context.js';
import { bold, italic, plain } from '../../presentation/html.js';
import { lines } from '../../presentation/lines.js';
import { send } from '../../telegram/send.js';
import { rememberChoice } from '../../window/meet-asker.js';
import { needMunicipality } from '../municipality/chosen-municipality.js';
import { nameOf } from '../municipality/municipality-keyboard.js';

/** Takes a newcomer to the next thing that is missing: municipality, then welcome. Quiet once the welcome was said. */
export async function continueStart(window: Window, ctx: BotContext): Promise<void> {
  const isNewcomer = !ctx.preferences.noticeShown;
  const municipality = await needMunicipality(window, ctx);
  if (municipality !== null && isNewcomer) await welcome(window, ctx, nameOf(municipality, ctx.language));
}

export async function welcome(window: Window, ctx: BotContext, municipality: string): Promise<void> {
  const examples = (['start.example1', 'start.example2', 'start.example3'] as const).map((key) => ctx.say(key));
  await send(ctx, {
    blocks: [
      [bold(ctx.say('start.title', { municipality })), ...lines(ctx.say('start.welcome'))],
      examples.map((example) => plain(`• ${example}`)),
      lines(ctx.say('start.onward')),
      lines(ctx.say('start.privacy'), italic),
    ],
  });
  await rememberNotice(window, ctx);
}

/** The short privacy notice is said once to everybody, also to those who never pressed start. */
export async function sayNoticeOnce(window: Window, ctx: BotContext): Promise<void> {
  if (ctx.preferences.noticeShown || ctx.chat?.type !== 'private') return;
  await send(ctx, { blocks: [lines(ctx.say('start.privacy'), italic)] });
  await rememberNotice(window, ctx);
}

async function rememberNotice(window: Window, ctx: BotContext): Promise<void> {
  if (!ctx.preferences.noticeShown) await rememberChoice(window, ctx, { noticeShown: true });
}
