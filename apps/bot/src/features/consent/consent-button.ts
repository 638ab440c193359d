import { callbackData } from '../../telegram/callback-data.js';

/** What somebody decides about being referred: the referral and their answer. */
export const consentButton = callbackData('consent', /^[0-9a-f]{24}$/, /^(agree|decline|withdraw)$/);
