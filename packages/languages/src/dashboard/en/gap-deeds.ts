import type { GapDeedMessages } from '../messages.js';

/** What was done with gaps, and their place in the menu, in English. */
export const gapDeeds: GapDeedMessages = {
  'action.addWords': 'Added words people use',
  'action.closeGap': 'Closed a gap',
  'action.writeGap': 'Began to write the answer to a gap',
  'action.setGapAside': 'Set a gap aside',
  'action.reopenGap': 'Took up a gap again',
  'action.mergeGaps': 'Put two gaps together',
  'action.splitGap': 'Took a question out of a gap',
  'error.stillUnanswered':
    'With that entry the bot would still not answer. Add words people use, or choose another entry. Nothing was changed.',
  'menu.gaps': 'Unanswered',
};
