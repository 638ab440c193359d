import type { ItemFact } from '@ventanilla/contracts';
import { monthInWords } from './facts/dates.js';
import { type Rendering, sayFact, todayIn } from './rendering.js';

type Checked = { checkedAt: string | null; reviewBy: string | null };

/** What to say about a door to go to: past its review-by date, or never checked. To call takes a number. */
export function visitWarning(
  rendering: Rendering,
  { checkedAt, reviewBy }: Checked,
  shown: readonly ItemFact[],
): string | null {
  const canCall = shown.some(({ kind }) => kind === 'phone');
  if (checkedAt === null) {
    return sayFact(rendering.language, canCall ? 'warning.neverChecked' : 'warning.neverCheckedNoPhone');
  }
  if (!isOverdue(rendering, { checkedAt, reviewBy })) return null;
  const month = monthInWords(rendering, checkedAt);
  return sayFact(rendering.language, canCall ? 'warning.lastChecked' : 'warning.lastCheckedNoPhone', { month });
}

/** Who is told to call before going sees the number before the door. Notices stay on top. */
export function phoneFirst(facts: readonly ItemFact[]): ItemFact[] {
  const place = ({ kind }: ItemFact) => (kind === 'notice' ? 0 : kind === 'phone' ? 1 : 2);
  return [...facts].sort((one, other) => place(one) - place(other));
}

/** Hours that nobody checked, or not lately, are what was published: not what is to be found at the door. */
export function asPublished(rendering: Rendering, checked: Checked, opening: ItemFact): ItemFact {
  if (!isOverdue(rendering, checked)) return opening;
  return { ...opening, value: sayFact(rendering.language, 'opening.asPublished', { opening: opening.value }) };
}

function isOverdue(rendering: Rendering, { checkedAt, reviewBy }: Checked): boolean {
  return checkedAt === null || (reviewBy !== null && reviewBy < todayIn(rendering));
}

/** What to say about words to rely on: they may be out of date. */
export function readingWarning(rendering: Rendering, { checkedAt, reviewBy }: Checked): string | null {
  if (checkedAt === null || reviewBy === null || reviewBy >= todayIn(rendering)) return null;
  return sayFact(rendering.language, 'warning.mayHaveChanged', { month: monthInWords(rendering, checkedAt) });
}
