import { dashboardWordings, placeholders } from '@ventanilla/languages';
import englishMessages from 'ra-language-english';
import { describe, expect, it } from 'vitest';
import { createI18nProvider, flatten, preferredLocale } from './i18n-provider.js';
import { lateWords } from './late-words.js';

const english = new Map(flatten(englishMessages, '').map(([key, wording]) => [key, wording.replaceAll('%{', '{')]));
const ignored = /^ra\.(guesser|configurable)\./;

describe('the languages of the dashboard', () => {
  it('follow the browser, and are Spanish for everybody else', () => {
    expect(preferredLocale(['pt-BR', 'en'])).toBe('pt');
    expect(preferredLocale(['ht', 'en-US'])).toBe('en');
    expect(preferredLocale(['zh'])).toBe('es');
  });

  it.each(['es', 'pt'] as const)('say in %s everything react-admin says', (language) => {
    const own: Readonly<Record<string, string>> = dashboardWordings[language];
    const missing = [...english.keys()].filter((key) => !ignored.test(key) && own[key] === undefined);
    expect(missing).toEqual([]);
  });

  it.each(['es', 'pt'] as const)('ask in %s for no value that react-admin does not give', (language) => {
    const own = Object.entries(dashboardWordings[language]).filter(([key]) => key.startsWith('ra.'));
    const unknown = own.filter(([key, wording]) => {
      const given = placeholders(english.get(key) ?? '');
      return placeholders(wording).some((name) => !given.includes(name));
    });
    expect(unknown).toEqual([]);
  });

  it('take in what comes with a later page, in whichever language is chosen then', async () => {
    const i18n = createI18nProvider(['es']);
    lateWords.add({ es: { 'late.test': 'Llegó' }, en: { 'late.test': 'It came' }, pt: { 'late.test': 'Chegou' } });
    expect(i18n.translate('late.test')).toBe('Llegó');
    await i18n.changeLocale('en');
    expect([i18n.translate('late.test'), i18n.translate('menu.content')]).toEqual(['It came', 'Content']);
    lateWords.add({
      es: { 'late.next': 'Y otra' },
      en: { 'late.next': 'And another' },
      pt: { 'late.next': 'E outra' },
    });
    expect(i18n.translate('late.next')).toBe('And another');
  });

  it('fill in values and choose the plural', () => {
    const i18n = createI18nProvider(['es']);
    expect(i18n.translate('desk.today', { smart_count: 1 })).toBe('1 pregunta hoy');
    expect(i18n.translate('desk.today', { smart_count: 4 })).toBe('4 preguntas hoy');
    expect(i18n.translate('ra.validation.maxLength', { max: 80 })).toBe('Hasta 80 caracteres');
  });
});
