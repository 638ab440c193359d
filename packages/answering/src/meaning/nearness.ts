/**
 * How near in meaning things are to a question: key -> the cosine of their embeddings. Whoever has an embedding model
 * hands it over; what is no number between -1 and 1 is passed over.
 */
export type Similarities = ReadonlyMap<string, number>;

/** How far things stand out from the rest in meaning: key -> more than 0, at most 1. What does not stand out is not there. */
export type Nearness = ReadonlyMap<string, number>;

export const nothingNear: Nearness = new Map();

/** Among fewer nothing can be told to stand out. */
const FEWEST = 8;
/** Models put what has nothing in common at 0.1 or at 0.8: only the distance from the rest tells, in standard deviations. */
const BEGINS = 1;
/** Among few, chance alone seldom reaches this. */
const LEAST_CHANCE = 2;
/** With less spread than this everything is equally near. */
const LEAST_SPREAD = 0.005;
/** Cosines may leave their range by what rounding does. */
const ROUNDING = 1e-3;

/** What meaning adds to a score at most, as a share of the best score by words. */
const SHARE = 0.25;

/** From here on something stands out enough to be shown beside an honest no: further than chance puts the furthest. */
export const WORTH_NAMING = 0.5;

/** What stands out; nothing when all are alike or there are too few to tell. */
export function nearnessOf(similarities: Similarities | null | undefined): Nearness {
  const known = [...(similarities ?? [])].filter(([, cosine]) => Math.abs(cosine) <= 1 + ROUNDING);
  if (known.length < FEWEST) return nothingNear;
  const mean = known.reduce((sum, [, cosine]) => sum + cosine, 0) / known.length;
  const spread = Math.sqrt(known.reduce((sum, [, cosine]) => sum + (cosine - mean) ** 2, 0) / known.length);
  if (spread < LEAST_SPREAD) return nothingNear;
  const chance = furthestByChance(known.length);
  const near = known.map(([key, cosine]) => [key, standsOut((cosine - mean) / spread, chance)] as const);
  return new Map(near.filter(([, share]) => share > 0));
}

/** How far from the rest the furthest of so many stands that have nothing to do with the question. */
function furthestByChance(count: number): number {
  return Math.max(LEAST_CHANCE, Math.sqrt(2 * Math.log(count)));
}

/** Half where chance alone would reach. */
function standsOut(deviations: number, chance: number): number {
  return Math.min(1, Math.max(0, (WORTH_NAMING * (deviations - BEGINS)) / (chance - BEGINS)));
}

/** What meaning adds to a score; `best` is the best score by words. Where words found nothing it stands by itself. */
export function meaningPoints(nearness: number | undefined, best: number): number {
  return SHARE * (best > 0 ? best : 1) * (nearness ?? 0);
}

/** Whether a score is so near the best that meaning could turn them around. */
export function couldOvertake(score: number, best: number): boolean {
  return score >= best * (1 - SHARE);
}
