import type { Messages } from '../messages.js';
import type { es } from './es.js';

/** The wordings that facts are said with: labels, days, months, papers, prices, opening hours, warnings. */
export type FactMessageKey = keyof typeof es;

/** One language's wordings of facts. */
export type FactMessages = Messages<FactMessageKey>;
