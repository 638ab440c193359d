import { callbackData } from '../../telegram/callback-data.js';

const QUESTION = /^[0-9a-f]{24}$/;

/** Under an honest "I don't know": asks what being told means before anything is kept. */
export const offerToldButton = callbackData('tell', QUESTION);
/** The answer to that, and how to leave again: `yes`, `no`, `leave`. */
export const toldButton = callbackData('told', QUESTION, /^(yes|no|leave)$/);
