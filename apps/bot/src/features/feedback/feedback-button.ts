import { notHelpedReasons } from '@ventanilla/contracts';
import { callbackData } from '../../telegram/callback-data.js';

const ANSWER = /^[0-9a-f]{24}$/;

/** Says of an answer whether it helped. */
export const feedbackButton = callbackData('feedback', ANSWER, /^(yes|no)$/);
/** Says why it did not. */
export const whyButton = callbackData('why', ANSWER, new RegExp(`^(${notHelpedReasons.join('|')})$`));
