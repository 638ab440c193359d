import type { Thresholds } from './thresholds.js';

/** Learnt by `pnpm learn-thresholds` from the questions in tests/evaluation. Not to be edited by hand. */
export const learntThresholds: Thresholds = {
  coverage: 0.45,
  wordCoverage: 0.6,
  worthShowing: 0.3,
  tooClose: 0.91,
  reliability: {
    // biome-ignore format: one step a line, as it is written
    needs: [
      { from: 0, right: 0.71 },
      { from: 0.64, right: 0.79 },
      { from: 1, right: 0.92 },
    ],
    // biome-ignore format: one step a line, as it is written
    words: [
      { from: 0, right: 0.83 },
    ],
  },
};
