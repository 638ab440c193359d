import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ht } from './ht.js';
import type { OwnDataMessages } from './messages.js';
import { pt } from './pt.js';

/** What a person's own data are told with, in every language of the bot. Use it with `speaker`. */
export const ownDataMessages: Readonly<Record<'es' | 'pt' | 'en' | 'fr' | 'ht', OwnDataMessages>> = {
  es,
  pt,
  en,
  fr,
  ht,
};
