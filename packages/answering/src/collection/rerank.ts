import type { Scored } from '../index/best-of.js';
import type { Meaning, TextIndex } from '../index/text-index.js';

/** What two words of the question that stand together in a text add, as a share of the lesser of the two. */
const TOGETHER = 0.5;
/** "Together" is at most so many content words apart. */
const APART = 3;
/** What a title that says all the question says, and nothing else, adds, as a share of the question's weight. */
const TITLE_AGREES = 0.15;

/** Scores candidates again by what an index of single words does not see: words that stand together, and the title. */
export function rerank(index: TextIndex, meanings: readonly Meaning[], candidates: readonly Scored[]): Scored[] {
  const owners = ownersOf(meanings);
  const all = meanings.reduce((sum, { weight }) => sum + weight, 0);
  return candidates.map(({ unit, score }) => {
    const parts = index.partsOf(unit);
    const together = togetherIn(parts, owners);
    const title = titleShare(index, parts[0] ?? new Int32Array(), owners);
    return { unit, score: score + TOGETHER * together + TITLE_AGREES * all * title };
  });
}

type Owner = { meaning: number; weight: number };

/** term -> the word of the question it stands for, with how much it counts. */
function ownersOf(meanings: readonly Meaning[]): Map<number, Owner> {
  const owners = new Map<number, Owner>();
  meanings.forEach(({ terms, weight }, meaning) => {
    for (const [term, sureness] of terms) {
      const existing = owners.get(term);
      if (existing === undefined || existing.weight < weight * sureness) {
        owners.set(term, { meaning, weight: weight * sureness });
      }
    }
  });
  return owners;
}

/** Each pair of words of the question counts once, where it stands together first. */
function togetherIn(parts: readonly Int32Array[], owners: ReadonlyMap<number, Owner>): number {
  const seen = new Set<number>();
  let sum = 0;
  for (const part of parts) {
    let before: { owner: Owner; place: number }[] = [];
    part.forEach((term, place) => {
      const owner = owners.get(term);
      if (owner === undefined) return;
      before = before.filter((other) => place - other.place <= APART);
      for (const { owner: other } of before) {
        const pair = Math.min(owner.meaning, other.meaning) * 1_000 + Math.max(owner.meaning, other.meaning);
        if (owner.meaning === other.meaning || seen.has(pair)) continue;
        seen.add(pair);
        sum += Math.min(owner.weight, other.weight);
      }
      before.push({ owner, place });
    });
  }
  return sum;
}

/** The share of a title, weighed by rarity, that the question speaks of. */
function titleShare(index: TextIndex, title: Int32Array, owners: ReadonlyMap<number, Owner>): number {
  let said = 0;
  let all = 0;
  for (const term of new Set(title)) {
    const rarity = index.rarity(index.frequency(term));
    all += rarity;
    if (owners.has(term)) said += rarity;
  }
  return all === 0 ? 0 : said / all;
}
