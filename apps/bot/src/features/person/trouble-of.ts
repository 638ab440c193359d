import type { CoreError } from '@ventanilla/contracts';
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

/** Core may have kept what it did not answer to in time, or failed after; whatever else it says, it kept nothing. */
export function isUncertain({ code }: CoreError): boolean {
  return code === 'unavailable' || code === 'internal';
}
