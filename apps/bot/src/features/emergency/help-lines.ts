import { CoreError, type Item } from '@ventanilla/contracts';
import type { BotContext, Window } from '../../context.js';
import { helpLineList } from '../../presentation/help-lines.js';
import { type Block, bold } from '../../presentation/html.js';
import { lines } from '../../presentation/lines.js';
import { nameOf } from '../municipality/municipality-keyboard.js';

/** Nobody in danger waits for a slow core when numbers are known. */
const PATIENCE_MS = 1_500;

/** A municipality's help lines: core's, or the last known ones when core is away. */
export async function findHelpLines(window: Window, municipality: string, language: string): Promise<readonly Item[]> {
  const known = window.lastKnown.helpLines(municipality, language);
  const options = known.length > 0 ? { signal: AbortSignal.timeout(PATIENCE_MS) } : {};
  try {
    const { items } = await window.core.listPublicHelpLines({ params: { municipality }, query: { language } }, options);
    window.lastKnown.keepHelpLines(municipality, language, items);
    return items;
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    window.logger.warn({ error }, 'Help lines could not be read; showing the last known ones');
    return known;
  }
}

/** The last known help lines of the chosen municipality; of each one, under its name, when none is chosen. */
export function lastKnownLineBlocks({ lastKnown }: Window, ctx: BotContext): Block[] {
  const { municipality: chosen } = ctx.preferences;
  const municipalities = lastKnown.municipalities().filter(({ id }) => chosen === null || id === chosen);
  return municipalities.flatMap((municipality) => {
    const items = lastKnown.helpLines(municipality.id, ctx.language);
    return items.length === 0
      ? []
      : [lines(nameOf(municipality, ctx.language), bold), ...helpLineList(items, ctx.language)];
  });
}
