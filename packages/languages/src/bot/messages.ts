import type { Messages } from '../messages.js';
import type { es } from './es.js';
import type { person } from './person/es.js';
import type { stops } from './stops/es.js';

/** Names one thing that the bot says, as `feature.moment`. */
export type BotMessageKey = keyof typeof es | keyof typeof stops | keyof typeof person;

/** What the bot says when it answers by itself, in one language. Plain text: emphasis is up to whoever shows it. */
export type BotMessages = Messages<keyof typeof es>;

/** What it says about mobile offices, in one language. */
export type StopMessages = Messages<keyof typeof stops>;

/** What it says about talking to a person and being referred, in one language. */
export type PersonMessages = Messages<keyof typeof person>;
