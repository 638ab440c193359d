import type { BotMessageKey } from '@ventanilla/languages';
import type { BotContext, Window } from '../../context.js';
import { type Block, bold } from '../../presentation/html.js';
import { lines } from '../../presentation/lines.js';
import { lastKnownLineBlocks } from '../emergency/help-lines.js';

/** Says what did not reach anybody, and whom to call meanwhile. */
export function troubleOf(window: Window, ctx: BotContext, what: BotMessageKey): Block[] {
  const helpLines = lastKnownLineBlocks(window, ctx);
  const said = lines(ctx.say(what), bold);
  return helpLines.length === 0 ? [said] : [said, lines(ctx.say('outage.lines')), ...helpLines];
}
