import type { Messages } from '../messages.js';
import type { es } from './es.js';

/** Names one thing that the bot says, as `feature.moment`. */
export type BotMessageKey = keyof typeof es;

/** Everything the bot says, in one language. Plain text: emphasis is up to whoever shows it. */
export type BotMessages = Messages<BotMessageKey>;
