import type { Catalogue } from '../messages.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ht } from './ht.js';
import type { BotMessageKey } from './messages.js';
import { person as personInEnglish } from './person/en.js';
import { person as personInSpanish } from './person/es.js';
import { person as personInFrench } from './person/fr.js';
import { person as personInHaitian } from './person/ht.js';
import { person as personInPortuguese } from './person/pt.js';
import { pt } from './pt.js';
import { stops as stopsInEnglish } from './stops/en.js';
import { stops as stopsInSpanish } from './stops/es.js';
import { stops as stopsInFrench } from './stops/fr.js';
import { stops as stopsInHaitian } from './stops/ht.js';
import { stops as stopsInPortuguese } from './stops/pt.js';

/** What the bot says, in every language it speaks. Use it with `speaker`. */
export const botMessages: Catalogue<BotMessageKey> = {
  es: { ...es, ...stopsInSpanish, ...personInSpanish },
  pt: { ...pt, ...stopsInPortuguese, ...personInPortuguese },
  en: { ...en, ...stopsInEnglish, ...personInEnglish },
  fr: { ...fr, ...stopsInFrench, ...personInFrench },
  ht: { ...ht, ...stopsInHaitian, ...personInHaitian },
};
