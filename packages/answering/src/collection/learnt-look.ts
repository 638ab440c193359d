// Learnt by `pnpm --filter @ventanilla/tests learn-ranking` from OMoS-QA's training questions; do not edit.
import type { Bonus } from './close-look.js';

/** What a close look at a text of one area adds by each reason, in hundredths. */
export const learntLook: Readonly<Bonus> = {
  together: 57,
  title: 9,
  exact: 36,
  phrase: 9,
  opening: 37,
  focus: 2065,
  lead: 0,
};
