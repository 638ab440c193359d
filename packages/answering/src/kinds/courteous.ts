import { courtesyOf, courtesyWithin } from '../courtesy.js';
import type { Decision, Hit } from '../decide.js';
import type { Knowledge } from '../knowledge.js';
import { rankedLines } from '../lines.js';
import { isGibberish } from '../remarks/gibberish.js';
import { remarkOf } from '../remarks/remark.js';
import { type Asking, decisionOn } from './asking.js';

/** What asks nothing of the content: a greeting, thanks, small talk, an insult, noise, an order, the window itself. */
export function meetCourteously(asking: Asking): Decision | null {
  const { own, asked, context, knowledge } = asking;
  const courtesy =
    courtesyOf(asked.question) ??
    remarkOf(own, (context?.keys.length ?? 0) > 0) ??
    courtesyWithin(own) ??
    (isGibberish(asked.question) ? 'nonsense' : null);
  if (courtesy === null) return null;
  if (courtesy === 'help') return decisionOn(asking, { courtesy, urgentLine: firstLine(knowledge) });
  if (courtesy !== 'who' && courtesy !== 'person' && courtesy !== 'free') return decisionOn(asking, { courtesy });
  return decisionOn(asking, {
    courtesy,
    outcome: 'answered',
    topic: 'privacy',
    hits: noticesOf(knowledge),
    confidence: 1,
  });
}

function firstLine(knowledge: Knowledge): string | null {
  return rankedLines(knowledge, 'crime')[0]?.key ?? null;
}

/** What the window says about itself. */
function noticesOf(knowledge: Knowledge): Hit[] {
  const notices = [...knowledge.all()].filter(({ kind, nature }) => kind === 'guide' && nature === 'notice');
  return notices
    .map(({ key }): Hit => ({ key, kind: 'guide', score: 1 }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}
