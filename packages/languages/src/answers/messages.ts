import type { Messages } from '../messages.js';
import type { es } from './es.js';

/** The wordings that answers are put together with: opening sentences, what to do in a danger, sources. */
export type AnswerMessageKey = keyof typeof es;

/** One language's wordings of answers. */
export type AnswerMessages = Messages<AnswerMessageKey>;
