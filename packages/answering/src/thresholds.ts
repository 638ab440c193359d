/** How sure is sure enough. Learnt by `pnpm learn-thresholds` from the questions in tests/evaluation: do not edit. */
export const thresholds = {
  /** The share of what is asked that the best entry must speak of. */
  coverage: 0.45,
  /** The same where the lexicon knows nothing of the question and words alone count. */
  wordCoverage: 0.6,
  /** An entry whose score is below this share of the best is not shown. */
  worthShowing: 0.35,
  /** Two topics whose best entries are nearer than this are put to the asker to choose. */
  tooClose: 0.92,
} as const;

/** From this share of a question covered on, so many answers of a hundredth were right. */
export const reliability: Readonly<Record<'needs' | 'words', readonly { from: number; right: number }[]>> = {
  needs: [{ from: 0, right: 0.9 }],
  words: [{ from: 0, right: 0.7 }],
};
