import { callbackData } from '../../telegram/callback-data.js';

/** Answers the same question once more, in another language. */
export const againButton = callbackData('again', /^[a-z]{2,3}$/);
