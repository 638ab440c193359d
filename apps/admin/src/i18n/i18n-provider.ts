import { type DashboardLanguage, dashboardLanguages, dashboardWordings, findLanguage } from '@ventanilla/languages';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import englishMessages from 'ra-language-english';
import type { TranslationMessages } from 'react-admin';

export const localeNames = dashboardLanguages.map((code) => ({
  locale: code,
  name: findLanguage(code)?.name ?? code,
}));

/** The language of the dashboard for somebody whose browser prefers these, best first. */
export function preferredLocale(browserLanguages: readonly string[]): DashboardLanguage {
  const wanted = browserLanguages.map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.flatMap((code) => dashboardLanguages.find((ours) => ours === code) ?? [])[0] ?? 'es';
}

export function createI18nProvider(browserLanguages: readonly string[] = navigator.languages) {
  return polyglotI18nProvider((locale) => messagesOf(locale), preferredLocale(browserLanguages), localeNames, {
    allowMissing: true,
    interpolation: { prefix: '{', suffix: '}' },
  });
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
