import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ht } from './ht.js';
import type { AnswerMessages } from './messages.js';
import { pt } from './pt.js';

/** What answers say around the facts, in every language of ours. Use it with `speaker`. */
export const answerMessages: Readonly<Record<'es' | 'pt' | 'en' | 'fr' | 'ht', AnswerMessages>> = {
  es,
  pt,
  en,
  fr,
  ht,
};
