/** What was thought of something kept out of learning, and whether it was so. */
export type Guess = { readonly probability: number; readonly isSo: boolean };

/**
 * From which probability on to say yes, so that "no" is right most often (its F is highest), while at most this share of
 * what is so is told no.
 */
export function bestThreshold(guesses: readonly Guess[], mostLost: number): number {
  const so = guesses.filter(({ isSo }) => isSo).length;
  const not = guesses.length - so;
  let best = { threshold: 0, f: 0 };
  let [lost, right] = [0, 0];
  for (const { probability, isSo } of byProbability(guesses)) {
    if (isSo) lost += 1;
    else right += 1;
    if (lost / so > mostLost) break;
    const f = (2 * right) / (right + lost + not);
    if (f > best.f) best = { threshold: probability, f };
  }
  return rounded(best.threshold);
}

/** The lowest probability above which this share of what is not so does not lie. */
export function thresholdRefusing(guesses: readonly Guess[], share: number): number {
  const sorted = byProbability(guesses);
  return rounded(sorted[Math.ceil(share * sorted.length)]?.probability ?? 1);
}

/** A table in ten rows: what was thought, and how often it was so. */
export function reliability(guesses: readonly Guess[]): string {
  const rows = Array.from({ length: 10 }, (_, tenth) => {
    const inside = guesses.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === tenth);
    const thought = mean(inside.map(({ probability }) => probability));
    const so = mean(inside.map(({ isSo }) => Number(isSo)));
    return `${tenth / 10} to ${(tenth + 1) / 10}: ${inside.length} times, thought ${percent(thought)}, so ${percent(so)}`;
  });
  return rows.join('\n');
}

function byProbability(guesses: readonly Guess[]): Guess[] {
  return [...guesses].sort((one, other) => one.probability - other.probability);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}

/** Upwards, so that the guess at the threshold itself is told no. */
function rounded(threshold: number): number {
  return Math.ceil(threshold * 10_000) / 10_000;
}
