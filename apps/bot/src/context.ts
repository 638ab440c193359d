import type { CoreClient, Preferences } from '@ventanilla/contracts';
import type { BotMessageKey, Values } from '@ventanilla/languages';
import type { Context } from 'grammy';
import type { Logger } from './logger.js';
import type { LastKnown } from './window/last-known.js';
import type { PeopleOffered } from './window/people-offered.js';

/** What a feature needs besides the update. */
export type Window = Readonly<{ core: CoreClient; lastKnown: LastKnown; people: PeopleOffered; logger: Logger }>;

export type Say = (key: BotMessageKey, values?: Values) => string;

/** Who is talking, as far as the bot may know: set by `meetAsker` for every update it handles. */
export type Asking = {
  asker: string;
  preferences: Preferences;
  /** Whether core told just now what is kept about them, earlier, or never: then nobody knows who they are talking with. */
  told: 'now' | 'before' | 'never';
  /** The language the bot talks in: the chosen one, else the device's, else Spanish. */
  language: string;
  say: Say;
};

export type BotContext = Context & Asking;
