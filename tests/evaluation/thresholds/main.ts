import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Thresholds } from '@ventanilla/answering';
import { calibrationError, heldOutCurve } from './curve.js';
import { type Learnt, learnThresholds, learntNames } from './learn.js';

const USAGE = `Usage: pnpm learn-thresholds [--write]
  --write  writes what was learnt to packages/answering/src/learnt-thresholds.ts`;
const FILE = fileURLToPath(new URL('../../../packages/answering/src/learnt-thresholds.ts', import.meta.url));

/** Learns the thresholds of deciding, prints what was tried and the reliability curve, and writes them when told to. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args: args.filter((argument) => argument !== '--'),
    options: { write: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const learnt = await learnThresholds();
  printTried(learnt);
  printCurve(learnt);
  if (values.write) await writeFile(FILE, asModule(learnt.thresholds));
  return 0;
}

function printTried({ tried, thresholds, worth }: Learnt): void {
  for (const name of learntNames) {
    console.log(`${name}: ${thresholds[name]}`);
    console.log(tried[name].map(({ value, worth: of }) => `  ${value.toFixed(2)}  ${of.toFixed(4)}`).join('\n'));
  }
  console.log(`\nworth of a reply, -1 to 1: ${worth.toFixed(3)}`);
}

function printCurve({ observed, thresholds }: Learnt): void {
  for (const basis of ['needs', 'words'] as const) {
    const points = heldOutCurve(observed[basis]);
    console.log(`\nanswers by ${basis}: ${observed[basis].length}; claimed and right, each half by the other half`);
    for (const { claimed, right, of } of points) {
      console.log(
        `  ${claimed.toFixed(2)}  ${right.toFixed(2)}  ${'#'.repeat(Math.round(right * 40)).padEnd(40)} ${of}`,
      );
    }
    console.log(`  off by ${calibrationError(points).toFixed(3)} on average`);
    console.log(
      `  learnt from all: ${thresholds.reliability[basis].map(({ from, right }) => `${from}: ${right}`).join(', ')}`,
    );
  }
}

function asModule({ coverage, wordCoverage, worthShowing, tooClose, reliability }: Thresholds): string {
  const steps = (basis: 'needs' | 'words') =>
    reliability[basis].map(({ from, right }) => `      { from: ${from}, right: ${right} },`).join('\n');
  return `import type { Thresholds } from './thresholds.js';

/** Learnt by \`pnpm learn-thresholds\` from the questions in tests/evaluation. Not to be edited by hand. */
export const learntThresholds: Thresholds = {
  coverage: ${coverage},
  wordCoverage: ${wordCoverage},
  worthShowing: ${worthShowing},
  tooClose: ${tooClose},
  reliability: {
    // biome-ignore format: one step a line, as it is written
    needs: [
${steps('needs')}
    ],
    // biome-ignore format: one step a line, as it is written
    words: [
${steps('words')}
    ],
  },
};
`;
}
