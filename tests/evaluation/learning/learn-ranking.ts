import { writeFileSync } from 'node:fs';
import { findOmosFolder, OMOS_ABSENT } from '../omos/folder.js';
import { omosLanguages, openOmos } from '../omos/omos.js';
import { FOLDS } from './asked.js';
import { bestPlace, learnListwise } from './listwise.js';
import { LEARNT, type RankedQuestion, rankedOf, type Way } from './ranked.js';

/** A question stands there once in each language: all together count once. */
const COUNTS = 1 / omosLanguages.length;
const HELD = 2;
const WAYS: readonly Way[] = ['city', 'typos', 'across'];

/** Learns what a close look counts from the training questions, prints how often it was right on pages kept out, and writes it. */
export function learnRanking(file: string): number {
  const folder = findOmosFolder();
  if (folder === null) {
    console.error(OMOS_ABSENT);
    return 1;
  }
  const ranked = rankedOf(openOmos(folder), 'train');
  console.log('Right page first, of pages kept out of learning:');
  for (const [way, share] of keptOut(ranked)) console.log(`${way}: ${(100 * share).toFixed(1)} %`);
  writeFileSync(file, sourceOf(learnListwise(ranked, COUNTS, HELD)));
  return 0;
}

function keptOut(ranked: readonly RankedQuestion[]): Map<Way, number> {
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learnListwise(
      ranked.filter((one) => one.fold !== fold),
      COUNTS,
      HELD,
    );
    return ranked
      .filter((one) => one.fold === fold)
      .map((one) => ({ way: one.way, isRight: one.isRight[bestPlace(one, weights)] === true }));
  }).flat();
  return new Map(WAYS.map((way) => [way, shareRight(judged.filter((one) => one.way === way))]));
}

function shareRight(judged: readonly { isRight: boolean }[]): number {
  return judged.filter(({ isRight }) => isRight).length / judged.length;
}

/** In hundredths of what the score by words counts, as a source file of the answering package. */
function sourceOf([score = 1, ...reasons]: readonly number[]): string {
  const learnt = LEARNT.map((reason, place) => [reason, Math.round((100 * (reasons[place] ?? 0)) / score)] as const);
  return `// Learnt by \`pnpm --filter @ventanilla/tests learn-ranking\` from OMoS-QA's training questions; do not edit.
import type { Bonus } from './close-look.js';

/** What a close look at a text of one area adds by each reason, in hundredths. */
export const learntLook: Readonly<Bonus> = ${JSON.stringify({ ...Object.fromEntries(learnt), lead: 0 })};
`;
}
