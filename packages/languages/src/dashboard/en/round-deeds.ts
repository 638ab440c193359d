import type { RoundDeedMessages } from '../messages.js';

/** What was done with indicator sets and assessment rounds, and what was refused, in English. */
export const roundDeeds: RoundDeedMessages = {
  'action.importSet': 'Imported an indicator set',
  'action.releaseSet': 'Released a version of an indicator set',
};
