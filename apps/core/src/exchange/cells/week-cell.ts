import type { OpeningPeriod } from '@ventanilla/contracts';
import { formatOpeningHours, parseOpeningHours } from '@ventanilla/directory';
import { type Cell, fault } from './cell.js';

/** The weekly hours of one schedule, where appointment and season have columns of their own. */
export const weekCell: Cell<OpeningPeriod[]> = {
  read(text) {
    if (text === '') return { value: [] };
    const periods = parseOpeningHours(text);
    return periods ? { value: periods } : fault('hours');
  },
  write: (value, words) => (value.length === 0 ? '' : formatOpeningHours(value, words.language)),
};
