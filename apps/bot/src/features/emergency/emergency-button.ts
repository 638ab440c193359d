import { callbackData } from '../../telegram/callback-data.js';

/** Shows the help lines. */
export const emergencyButton = callbackData('emergency');
