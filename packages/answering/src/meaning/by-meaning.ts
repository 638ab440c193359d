import { isAnswering, type Knowledge } from '../knowledge.js';
import { isOver, type Ranked } from '../rank.js';
import { meaningPoints, type Nearness, WORTH_NAMING } from './nearness.js';

/** The same entries, by what words and meaning give together; equals in the order they came. */
export function inOrderOfMeaning(ranked: readonly Ranked[], nearness: Nearness): readonly Ranked[] {
  if (nearness.size === 0) return ranked;
  const best = ranked[0]?.score ?? 0;
  const total = ({ key, score }: Ranked) => score + meaningPoints(nearness.get(key), best);
  return [...ranked].sort((one, other) => total(other) - total(one));
}

/** Entries that stand out in meaning, whatever words they share with the question, furthest first. Their score is 0. */
export function standingOut(knowledge: Knowledge, nearness: Nearness, today: string | null): Ranked[] {
  const furthest = [...nearness].sort(([one, near], [other, far]) => far - near || (one < other ? -1 : 1));
  return furthest.flatMap(([key]) => {
    const known = knowledge.find(key);
    if (known === null || !isAnswering(known.kind) || isOver(known, today)) return [];
    return [{ key, kind: known.kind, score: 0, section: null, units: known.units }];
  });
}

/** What stands out most of all that somebody can go to or read; null when nothing is worth naming. */
export function nearestInMeaning(knowledge: Knowledge, nearness: Nearness, today: string | null): Ranked | null {
  const isWorthNaming = ({ key, kind }: Ranked) =>
    (kind === 'service' || kind === 'guide') &&
    (nearness.get(key) ?? 0) >= WORTH_NAMING &&
    knowledge.find(key)?.nature !== 'notice';
  return standingOut(knowledge, nearness, today).find(isWorthNaming) ?? null;
}
