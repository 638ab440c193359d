import { callbackData } from '../../telegram/callback-data.js';

/** Of an opened code and one of its entries: it is right, or on to the next one. */
export const organizationButton = callbackData('org', /^[0-9a-f]{24}$/, /^[0-9a-f]{24}$/, /^(right|next)$/);
