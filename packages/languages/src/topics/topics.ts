import { botMessages } from '../bot/bot.js';
import type { BotMessageKey } from '../bot/messages.js';
import type { Catalogue } from '../messages.js';
import { ar } from './ar.js';

/** The key of a topic's name. */
export type TopicMessageKey = Extract<BotMessageKey, `topic.${string}`>;

/** What topics are called: as in the bot, and also in languages of public pages that the bot does not speak. */
export const topicMessages: Catalogue<TopicMessageKey> = { ...botMessages, ar };
