import { fallbackOrder } from './languages.js';

/** Wordings by key, in one language. Placeholders are written `{name}`. */
export type Messages<Key extends string = string> = Readonly<Record<Key, string>>;

/** One feature's wordings in several languages. Every language has every key: the compiler sees to it. */
export type Catalogue<Key extends string = string> = Readonly<Record<string, Messages<Key>>>;

/** What fills the placeholders. */
export type Values = Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\{(\w+)\}/g;

/** The names of the placeholders in a wording, in order, each once. */
export function placeholders(wording: string): string[] {
  return [...new Set([...wording.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))];
}

/**
 * Makes the function that says something of a catalogue in a language, or in the nearest language the catalogue has.
 * A placeholder without a value is a mistake of the caller and throws.
 *
 * @example
 * const say = speaker({ es: { hello: 'Hola {name}' }, en: { hello: 'Hello {name}' } });
 * say('en', 'hello', { name: 'Ana' }); // 'Hello Ana'
 */
export function speaker<Key extends string>(catalogue: Catalogue<Key>) {
  return (language: string, key: Key, values: Values = {}): string => fill(wordingOf(catalogue, language, key), values);
}

function wordingOf<Key extends string>(catalogue: Catalogue<Key>, language: string, key: Key): string {
  const nearest = fallbackOrder(language).find((code) => catalogue[code] !== undefined);
  const wording = nearest === undefined ? undefined : catalogue[nearest]?.[key];
  if (wording === undefined) throw new Error(`languages: no wording for "${key}" in "${language}" or its fallbacks`);
  return wording;
}

function fill(wording: string, values: Values): string {
  return wording.replace(PLACEHOLDER, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`languages: the wording "${wording}" needs a value for "${name}"`);
    return String(value);
  });
}
