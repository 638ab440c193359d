import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ht } from './ht.js';
import type { PageMessages } from './messages.js';
import { pt } from './pt.js';

/** What the public pages of a municipality say around what it publishes. Use it with `speaker`. */
export const pageMessages: Readonly<Record<'es' | 'pt' | 'en' | 'fr' | 'ht' | 'ar', PageMessages>> = {
  es,
  pt,
  en,
  fr,
  ht,
  ar,
};
