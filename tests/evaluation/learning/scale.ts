import { ALWAYS, type Weights } from '@ventanilla/answering/learning';

/** Where a figure usually lies, so that all can be learnt from alike. */
export type Scale = { readonly mean: number; readonly spread: number };

const LEAST_SPREAD = 1e-6;

export function scaleOf(values: Iterable<number>): Scale {
  let [count, sum, squares] = [0, 0, 0];
  for (const value of values) {
    count += 1;
    sum += value;
    squares += value * value;
  }
  const mean = sum / Math.max(1, count);
  return { mean, spread: Math.sqrt(Math.max(0, squares / Math.max(1, count) - mean * mean)) + LEAST_SPREAD };
}

/** Weights of scaled figures, the last that of `ALWAYS`, as weights of the figures as they are measured. */
export function unscaled(weights: Float64Array, names: readonly string[], scales: readonly Scale[]): Weights {
  let always = weights[names.length] ?? 0;
  const entries = names.map((name, index): [string, number] => {
    const { mean, spread } = scales[index] as Scale;
    const weight = (weights[index] as number) / spread;
    always -= weight * mean;
    return [name, weight];
  });
  return { [ALWAYS]: rounded(always), ...Object.fromEntries(entries.map(([name, weight]) => [name, rounded(weight)])) };
}

function rounded(weight: number): number {
  return Number(weight.toFixed(4));
}
