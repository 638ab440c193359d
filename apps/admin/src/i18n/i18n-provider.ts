import { type DashboardLanguage, dashboardLanguages, dashboardWordings, findLanguage } from '@ventanilla/languages';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import englishMessages from 'ra-language-english';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { lateWords } from './late-words.js';

export const localeNames = dashboardLanguages.map((code) => ({
  locale: code,
  name: findLanguage(code)?.name ?? code,
}));

/** The language of the dashboard for somebody whose browser prefers these, best first. */
export function preferredLocale(browserLanguages: readonly string[]): DashboardLanguage {
  const wanted = browserLanguages.map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.flatMap((code) => dashboardLanguages.find((ours) => ours === code) ?? [])[0] ?? 'es';
}

/** Says wordings in the chosen language; those that come with later pages from the moment they are there. */
export function createI18nProvider(browserLanguages: readonly string[] = navigator.languages): I18nProvider {
  const first = preferredLocale(browserLanguages);
  const base = providerOf(messagesOf, first);
  let late = { revision: 0, provider: base };

  function lateProvider(): I18nProvider {
    if (late.revision !== lateWords.revision())
      late = { revision: lateWords.revision(), provider: providerOf(lateWords.in, base.getLocale()) };
    return late.provider;
  }

  return {
    ...base,
    translate: (key, options) => (lateWords.has(key) ? lateProvider() : base).translate(key, options),
    changeLocale: async (locale) => {
      await Promise.all([base.changeLocale(locale), lateProvider().changeLocale(locale)]);
    },
  };
}

function providerOf(messages: (locale: string) => TranslationMessages, first: string): I18nProvider {
  const options = { allowMissing: true, interpolation: { prefix: '{', suffix: '}' } };
  return polyglotI18nProvider(messages, first, localeNames, options);
}

function messagesOf(locale: string): TranslationMessages {
  const language = dashboardLanguages.find((code) => code === locale) ?? 'es';
  // react-admin brings its own English; its Spanish and Portuguese are ours.
  const messages: unknown = { ...ownPlaceholders(englishMessages), ...dashboardWordings[language] };
  // Its type asks for nested keys; polyglot takes dotted ones just as well.
  return messages as TranslationMessages;
}

/** react-admin writes `%{name}`, we write `{name}`. */
function ownPlaceholders(messages: object): Record<string, string> {
  return Object.fromEntries(flatten(messages, '').map(([key, wording]) => [key, wording.replaceAll('%{', '{')]));
}

export function flatten(messages: object, prefix: string): [string, string][] {
  return Object.entries(messages).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + name, value]] : flatten(value, `${prefix}${name}.`),
  );
}
