import type { Catalogue } from '../messages.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ht } from './ht.js';
import type { BotMessageKey } from './messages.js';
import { pt } from './pt.js';

/** What the bot says, in every language it speaks. Use it with `speaker`. */
export const botMessages: Catalogue<BotMessageKey> = { es, pt, en, fr, ht };
