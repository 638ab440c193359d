import { writeFileSync } from 'node:fs';
import { type Example, readExamples } from './examples.js';
import { type Model, scoreOf, train } from './train.js';

const WEIGHTS = new URL('../../../packages/answering/src/danger/listener/weights.ts', import.meta.url);
const FOLDS = 5;
/** At most this share of ordinary questions, unseen, may alarm by the listener alone. */
const FALSE_ALARMS = 0.01;
/** A weight is kept as a whole number of at most so much. */
const LARGEST = 127;

/** Learns the second listener of danger, prints what cross-validation says of it and writes its weights. */
export function main(): void {
  const examples = readExamples();
  const judged = judgeUnseen(examples);
  const threshold = thresholdOf(judged);
  const dangerous = judged.filter(({ isDangerous }) => isDangerous);
  const heard = dangerous.filter(({ score }) => score >= threshold).length;
  console.log(`${examples.length} examples; unseen messages heard by it alone: ${heard} of ${dangerous.length}`);
  writeFileSync(WEIGHTS, sourceOf(train(examples), threshold));
}

type Judged = { score: number; isDangerous: boolean };

/** Every written message, scored by what was learnt without it. */
function judgeUnseen(examples: readonly Example[]): Judged[] {
  const written = examples.filter(({ isMade }) => !isMade);
  const made = examples.filter(({ isMade }) => isMade);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = train([...written.filter((__, at) => at % FOLDS !== fold), ...made]);
    const unseen = written.filter((__, at) => at % FOLDS === fold);
    return unseen.map((example) => ({ score: scoreOf(model, example), isDangerous: example.isDangerous }));
  }).flat();
}

function thresholdOf(judged: readonly Judged[]): number {
  const ordinary = judged.filter(({ isDangerous }) => !isDangerous).map(({ score }) => score);
  ordinary.sort((one, other) => other - one);
  return ordinary[Math.floor(ordinary.length * FALSE_ALARMS)] ?? Number.POSITIVE_INFINITY;
}

function sourceOf({ weights, bias }: Model, threshold: number): string {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = LARGEST / largest;
  const whole = Int8Array.from(weights, (weight) => Math.round(weight * scale));
  return `/** Written by \`pnpm learn-listener\` from messages; not to be edited by hand. */
export const learnt = {
  bias: ${Math.round(bias * scale)},
  threshold: ${Math.round(threshold * scale)},
  weights:
    '${Buffer.from(whole.buffer).toString('base64')}',
} as const;
`;
}
