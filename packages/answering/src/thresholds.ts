/** A step of how often answers were right: from this share of a question covered on, so many of one. */
export type ReliabilityStep = { readonly from: number; readonly right: number };

/** How sure is sure enough. */
export type Thresholds = {
  /** The share of what is asked that the best entry must speak of. */
  readonly coverage: number;
  /** The same where the lexicon knows nothing of the question and words alone count. */
  readonly wordCoverage: number;
  /** An entry whose score is below this share of the best is not shown. */
  readonly worthShowing: number;
  /** Two topics whose best entries are nearer than this are put to the asker to choose. */
  readonly tooClose: number;
  /** How likely the first answer is right, by what its coverage was read from. */
  readonly reliability: Readonly<Record<'needs' | 'words', readonly ReliabilityStep[]>>;
};
