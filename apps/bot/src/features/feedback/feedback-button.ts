import { callbackData } from '../../telegram/callback-data.js';

/** Says of an answer whether it helped. */
export const feedbackButton = callbackData('feedback', /^[0-9a-f]{24}$/, /^(yes|no)$/);
