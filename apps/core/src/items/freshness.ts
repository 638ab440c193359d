import type { ItemFact, PublishedEntry, Texts } from '@ventanilla/contracts';
import { monthInWords } from './facts/dates.js';
import { type Rendering, sayFact, todayIn, wordingFor } from './rendering.js';

type Checked = {
  checkedAt: string | null;
  reviewBy: string | null;
  /** Somebody said that the wording shown may not be true any more. */
  isOutdated: boolean;
};

/** How far an entry can be relied on, in the wording that is shown. */
export function checkedOf(rendering: Rendering, { facts, texts, outdated = [] }: PublishedEntry): Checked {
  const { checkedAt, reviewBy } = facts;
  const shown = wordingFor<Texts>(texts, rendering);
  return { checkedAt, reviewBy, isOutdated: shown !== null && outdated.includes(shown.language) };
}

/** What to say about a door to go to: past its review-by date, or never checked. To call takes a number. */
export function visitWarning(rendering: Rendering, checked: Checked, shown: readonly ItemFact[]): string | null {
  const canCall = shown.some(({ kind }) => kind === 'phone');
  const { checkedAt } = checked;
  if (checkedAt === null) {
    return sayFact(rendering.language, canCall ? 'warning.neverChecked' : 'warning.neverCheckedNoPhone');
  }
  if (!isOverdue(rendering, checked)) return null;
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

function isOverdue(rendering: Rendering, { checkedAt, reviewBy, isOutdated }: Checked): boolean {
  return isOutdated || checkedAt === null || (reviewBy !== null && reviewBy < todayIn(rendering));
}

/** What to say about words to rely on: they may be out of date. */
export function readingWarning(rendering: Rendering, checked: Checked): string | null {
  const { checkedAt, isOutdated } = checked;
  if (checkedAt === null) return isOutdated ? sayFact(rendering.language, 'warning.neverCheckedNoPhone') : null;
  if (!isOverdue(rendering, checked)) return null;
  return sayFact(rendering.language, 'warning.mayHaveChanged', { month: monthInWords(rendering, checkedAt) });
}
