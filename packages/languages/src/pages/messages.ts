import type { Messages } from '../messages.js';
import type { es } from './es.js';

/** The key of anything said on a public page. */
export type PageMessageKey = keyof typeof es;

/** One language's wordings of the public pages. */
export type PageMessages = Messages<PageMessageKey>;
