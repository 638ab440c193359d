import { bucketOf, featuresOf } from './features.js';
import { learnt } from './weights.js';

/** How dangerous a message sounds; from `threshold` on it alarms. `because`: what spoke most for it, strongest first. */
export type Heard = { score: number; threshold: number; because: readonly string[] };

const weights = decode(learnt.weights);
const MOST_REASONS = 5;

/** Listens to a row of mended words with what was learnt from messages. Whole numbers only: the same everywhere. */
export function listen(words: readonly string[]): Heard {
  const told = featuresOf(words).map((feature) => ({ feature, weight: weights[bucketOf(feature)] ?? 0 }));
  const sum = told.reduce((total, { weight }) => total + weight, 0);
  const because = told
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_REASONS)
    .map(({ feature }) => feature);
  // Long messages have more of everything: the root of the number of features keeps them comparable.
  return { score: Math.round(sum / Math.sqrt(told.length || 1)) + learnt.bias, threshold: learnt.threshold, because };
}

/** Whether a message sounds like danger to the second listener. */
export function soundsDangerous(words: readonly string[]): boolean {
  const { score, threshold } = listen(words);
  return score >= threshold;
}

function decode(base64: string): Int8Array {
  return Int8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
