// Learnt by `pnpm --filter @ventanilla/tests learn-ranking` from OMoS-QA's training questions; do not edit.
import type { Bonus } from './close-look.js';

/** What a close look at a text of one area adds by each reason, in hundredths. */
export const learntLook: Readonly<Bonus> = {
  together: 54,
  title: 7,
  exact: 34,
  phrase: 9,
  opening: 37,
  focus: 1889,
  lead: 0,
};
