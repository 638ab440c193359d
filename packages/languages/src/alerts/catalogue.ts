import type { Catalogue } from '../messages.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ht } from './ht.js';
import type { AlertMessageKey } from './messages.js';
import { pt } from './pt.js';

/** The words of CAP for people, and the lines around an alert: the same in the bot, on pages and in the dashboard. */
export const alertMessages = { es, en, pt, fr, ht, ar } as const satisfies Catalogue<AlertMessageKey>;
