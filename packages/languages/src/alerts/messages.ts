import type { Messages } from '../messages.js';
import type { es } from './es.js';

/** The key of anything that is said around an alert. */
export type AlertMessageKey = keyof typeof es;

/** One language's words of alerts. */
export type AlertMessages = Messages<AlertMessageKey>;
