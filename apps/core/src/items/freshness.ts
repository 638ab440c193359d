import { monthInWords } from './facts/dates.js';
import { type Rendering, sayFact, todayIn } from './rendering.js';

type Checked = { checkedAt: string | null; reviewBy: string | null };

/** What to say about a door to go to: past its review-by date, or never checked at all. */
export function visitWarning(rendering: Rendering, { checkedAt, reviewBy }: Checked): string | null {
  if (checkedAt === null) return sayFact(rendering.language, 'warning.neverChecked');
  if (reviewBy === null || reviewBy >= todayIn(rendering)) return null;
  return sayFact(rendering.language, 'warning.lastChecked', { month: monthInWords(rendering, checkedAt) });
}

/** What to say about words to rely on: they may be out of date. */
export function readingWarning(rendering: Rendering, { checkedAt, reviewBy }: Checked): string | null {
  if (checkedAt === null || reviewBy === null || reviewBy >= todayIn(rendering)) return null;
  return sayFact(rendering.language, 'warning.mayHaveChanged', { month: monthInWords(rendering, checkedAt) });
}
