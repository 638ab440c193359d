import type { Messages } from '../messages.js';
import type { es } from './es.js';

/** The key of anything said on the page behind a link. */
export type ConfirmationMessageKey = keyof typeof es;

/** One language's wordings of that page. */
export type ConfirmationMessages = Messages<ConfirmationMessageKey>;
