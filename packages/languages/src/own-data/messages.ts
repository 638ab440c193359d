import type { Messages } from '../messages.js';
import type { es } from './es.js';

/** The wordings a person's own data are told with: what is kept, and each of its fields. */
export type OwnDataMessageKey = keyof typeof es;

/** One language's wordings of a person's own data. */
export type OwnDataMessages = Messages<OwnDataMessageKey>;
