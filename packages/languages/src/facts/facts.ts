import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ht } from './ht.js';
import type { FactMessages } from './messages.js';
import { pt } from './pt.js';

/**
 * How facts kept in fields are said in every language, so that a number, an hour or a price never passes through a
 * translation. Use it with `speaker`.
 */
export const factMessages: Readonly<Record<'es' | 'pt' | 'en' | 'fr' | 'ht' | 'ar', FactMessages>> = {
  es,
  pt,
  en,
  fr,
  ht,
  ar,
};
