import { callbackData } from '../../telegram/callback-data.js';

const municipality = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Tells how a person can be had in a municipality, after: the asker's own wish, no answer, or danger. */
export const personButton = callbackData('person', municipality, /^(asked|unknown|danger)$/);

/** Opens a case after the same. */
export const beginButton = callbackData('person-begin', municipality, /^(asked|unknown|danger)$/);

/** What can be done about an open case, and about the wish for one. */
export const caseButton = callbackData('case', /^(later|bot|resume|end|endYes|endNo|sendAgain)$/);
