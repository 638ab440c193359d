import { minimize } from './minimize.js';
import { type Scale, scaleOf } from './scale.js';

/** What was found for a question: the figures of each candidate, and which of them are right. */
export type Ranked = { readonly rows: readonly (readonly number[])[]; readonly isRight: readonly boolean[] };

const MOST_STEPS = 120;

/**
 * Learns what each figure counts so that a right candidate comes first (multinomial logistic regression). `counts` is
 * what each question counts, `held` how strongly weights are held to 0.
 */
export function learnListwise(ranked: readonly Ranked[], counts: number, held: number): number[] {
  const telling = ranked.filter(({ isRight }) => isRight.includes(true) && isRight.includes(false));
  const width = telling[0]?.rows[0]?.length ?? 0;
  const scales = Array.from({ length: width }, (_, column) => scaleOf(valuesOf(ranked, column)));
  const scaled = telling.map(({ rows, isRight }) => ({ isRight, rows: rows.map((row) => scaledRow(row, scales)) }));
  const found = minimize((at) => slopeOf(scaled, at, counts, held), width, MOST_STEPS);
  return scales.map(({ spread }, column) => (found[column] as number) / spread);
}

/** The place of the highest score by these weights; of equals the first. */
export function bestPlace({ rows }: Ranked, weights: ArrayLike<number>): number {
  const scores = rows.map((row) => scoreOf(row, weights));
  return scores.indexOf(Math.max(...scores));
}

function* valuesOf(ranked: readonly Ranked[], column: number): Generator<number> {
  for (const { rows } of ranked) for (const row of rows) yield row[column] as number;
}

function scaledRow(row: readonly number[], scales: readonly Scale[]): number[] {
  return row.map((value, column) => {
    const { mean, spread } = scales[column] as Scale;
    return (value - mean) / spread;
  });
}

function slopeOf(ranked: readonly Ranked[], at: Float64Array, counts: number, held: number) {
  const gradient = at.map((weight) => held * weight);
  let value = at.reduce((sum, weight) => sum + (held * weight * weight) / 2, 0);
  for (const { rows, isRight } of ranked) {
    const scores = rows.map((row) => scoreOf(row, at));
    const all = shares(scores, () => true);
    const right = shares(scores, (place) => isRight[place] === true);
    value += counts * (all.log - right.log);
    rows.forEach((row, place) => {
      const error = counts * ((all.shares[place] as number) - (right.shares[place] as number));
      row.forEach((figure, column) => {
        gradient[column] = (gradient[column] as number) + error * figure;
      });
    });
  }
  return { value, gradient };
}

/** What share of the whole each of some candidates has, and the logarithm of the whole. */
function shares(scores: readonly number[], isOne: (place: number) => boolean): { shares: number[]; log: number } {
  const most = Math.max(...scores);
  const parts = scores.map((score, place) => (isOne(place) ? Math.exp(score - most) : 0));
  const sum = parts.reduce((all, part) => all + part, Number.MIN_VALUE);
  return { shares: parts.map((part) => part / sum), log: most + Math.log(sum) };
}

function scoreOf(row: readonly number[], weights: ArrayLike<number>): number {
  return row.reduce((sum, figure, column) => sum + figure * (weights[column] as number), 0);
}
