import type { Situation } from './circumstances.js';
import type { Standing } from './standing.js';

/** Whom something is for, as fields say it; `unknown` and null mean that no source says. */
export type Terms = {
  readonly residenceStatus: 'any' | 'regular' | 'permanent' | 'unknown';
  readonly minimumAge: number | null;
  readonly maximumAge: number | null;
};

/** Why something is not for those who ask. */
export type Misfit = 'tooYoung' | 'tooOld' | 'residence' | 'permanentResidence';

const LACKING: Readonly<Record<Terms['residenceStatus'], readonly Standing[]>> = {
  any: [],
  unknown: [],
  regular: ['withoutDni'],
  permanent: ['withoutDni', 'precaria', 'temporary'],
};

/** Why something is not for whom a question is about; null when it is, or nobody can say. One whom it fits is enough. */
export function misfitOf(terms: Terms, { circumstances, ages }: Situation): Misfit | null {
  const { minimumAge, maximumAge, residenceStatus } = terms;
  if (ages.length > 0) {
    if (minimumAge !== null && ages.every((age) => age < minimumAge)) return 'tooYoung';
    if (maximumAge !== null && ages.every((age) => age > maximumAge)) return 'tooOld';
  }
  const { standing } = circumstances;
  if (standing === null || !LACKING[residenceStatus].includes(standing)) return null;
  return residenceStatus === 'permanent' ? 'permanentResidence' : 'residence';
}

/** What does not fit has to be better by so much than what does, to be shown before it. */
const MISFIT_WEIGHT = 0.6;

/** Puts what does not fit behind what does and answers nearly as well; nothing is left out. */
export function fittingFirst<Hit extends { key: string; score: number }>(
  hits: readonly Hit[],
  isMisfit: (key: string) => boolean,
): Hit[] {
  const weighed = hits.map((hit, place) => ({
    hit,
    place,
    weight: isMisfit(hit.key) ? hit.score * MISFIT_WEIGHT : hit.score,
  }));
  if (weighed.every(({ hit, weight }) => weight === hit.score)) return [...hits];
  return weighed.sort((one, other) => other.weight - one.weight || one.place - other.place).map(({ hit }) => hit);
}
