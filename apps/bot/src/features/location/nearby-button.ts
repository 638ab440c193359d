import { callbackData } from '../../telegram/callback-data.js';

/** Offers to show what is nearest. */
export const nearbyButton = callbackData('nearby');
