import { botMessages, speaker } from '@ventanilla/languages';
import type { Say } from './context.js';

const sayIn = speaker(botMessages);

/** The bot's own words in a language: the buttons under an answer speak the answer's language. */
export function sayingIn(language: string): Say {
  return (key, values) => sayIn(language, key, values);
}
