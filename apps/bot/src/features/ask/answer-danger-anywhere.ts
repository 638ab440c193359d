import type { BotContext, Window } from '../../context.js';
import { helpLineBlocks } from '../../presentation/help-lines.js';
import { bold } from '../../presentation/html.js';
import { lines } from '../../presentation/lines.js';
import { sayingIn } from '../../say.js';
import { send } from '../../telegram/send.js';
import { sharedLines } from '../emergency/shared-lines.js';
import { listMunicipalities, nameOf } from '../municipality/municipality-keyboard.js';

/**
 * Says the help lines of a danger while the municipality is still unknown: those that are the same everywhere, or
 * else those of one municipality, named. Says nothing when there is no danger. The asker is not named to core: what
 * they asked will be recorded with the municipality they choose.
 */
export async function answerDangerAnywhere(window: Window, ctx: BotContext, text: string): Promise<void> {
  const municipalities = await listMunicipalities(window);
  const [first] = municipalities;
  if (first === undefined) return;
  const answer = await window.core.ask({
    body: { municipality: first.id, question: text, languageHint: ctx.language },
  });
  if (answer.outcome !== 'emergency') return;
  const helpLines = answer.items.filter(({ kind }) => kind === 'helpLine');
  const everywhere = municipalities.map(({ id }) => window.lastKnown.helpLines(id, answer.language));
  const shared = sharedLines(helpLines, everywhere);
  const place = sayingIn(answer.language)('ask.otherPlace', { municipality: nameOf(first, answer.language) });
  const shown =
    shared.length > 0
      ? helpLineBlocks(shared, answer.language)
      : [...helpLineBlocks(helpLines, answer.language), lines(place)];
  await send(ctx, { blocks: [lines(answer.lead, bold), ...(helpLines.length > 0 ? shown : [])] });
}
