import { callbackData } from '../../telegram/callback-data.js';

/**
 * Stops one thing that the bot says first, with one tap: under every message of that kind. Null where the reason does not fit a
 * button: name another way then.
 */
export const leaveButton = callbackData('leave', /^(alerts|told)$/, /^[\w./-]{1,60}$/);
