import { ALWAYS, type Weights } from '@ventanilla/answering/learning';
import { minimize } from './minimize.js';
import { type Scale, scaleOf, unscaled } from './scale.js';

/** Something that was so or not, the figures that speak for it, and how much it counts. */
export type Observed = { readonly figures: Weights; readonly isSo: boolean; readonly counts: number };

const MOST_STEPS = 200;

/** Learns how much each figure speaks for something. `held` is how strongly weights are held to 0. */
export function learnLogistic(observed: readonly Observed[], held: number): Weights {
  const names = [...new Set(observed.flatMap(({ figures }) => Object.keys(figures)))].filter((name) => name !== ALWAYS);
  const scales = names.map((name) => scaleOf(observed.map(({ figures }) => figures[name] ?? 0)));
  const rows = observed.map((one) => rowOf(one.figures, names, scales));
  const slope = (at: Float64Array) => slopeOf(observed, rows, at, held);
  return unscaled(minimize(slope, names.length + 1, MOST_STEPS), names, scales);
}

function rowOf(figures: Weights, names: readonly string[], scales: readonly Scale[]): Float64Array {
  const scaled = names.map((name, index) => {
    const { mean, spread } = scales[index] as Scale;
    return ((figures[name] ?? 0) - mean) / spread;
  });
  return Float64Array.from([...scaled, 1]);
}

function slopeOf(observed: readonly Observed[], rows: readonly Float64Array[], at: Float64Array, held: number) {
  const gradient = at.map((weight, index) => (index === at.length - 1 ? 0 : held * weight));
  let value = gradient.reduce((sum, pull, index) => sum + (pull * (at[index] as number)) / 2, 0);
  observed.forEach(({ isSo, counts }, number) => {
    const row = rows[number] as Float64Array;
    let sum = 0;
    for (let index = 0; index < row.length; index++) sum += (row[index] as number) * (at[index] as number);
    const error = 1 / (1 + Math.exp(-sum)) - Number(isSo);
    value += counts * (Math.log1p(Math.exp(-Math.abs(sum))) + Math.max(0, isSo ? -sum : sum));
    for (let index = 0; index < row.length; index++)
      gradient[index] = (gradient[index] as number) + counts * error * (row[index] as number);
  });
  return { value, gradient };
}
