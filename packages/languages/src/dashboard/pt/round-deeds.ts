import type { RoundDeedMessages } from '../messages.js';

/** What was done with indicator sets and assessment rounds, and what was refused, in Portuguese. */
export const roundDeeds: RoundDeedMessages = {
  'action.importSet': 'Importou um conjunto de indicadores',
  'action.releaseSet': 'Fechou uma versão de um conjunto de indicadores',
};
