import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.js';

describe('the language of a question', () => {
  it.each([
    ['onde tiro o DNI?', 'pt'],
    ['donde saco el DNI?', 'es'],
    ['tem vacina de graça?', 'pt'],
    ['hay vacunas gratis?', 'es'],
    ['posso operar a hérnia só com passaporte', 'pt'],
    ['puedo operarme solo con pasaporte', 'es'],
    ['where is the hospital', 'en'],
    ['need a lawyer', 'en'],
    ['où est l’hôpital ?', 'fr'],
    ['je cherche du travail', 'fr'],
    ['Kote mwen ka jwenn yon doktè?', 'ht'],
    ['mwen ap chèche travay', 'ht'],
    ['che memby hasy, mamo aju pohanohára', 'gn'],
    ['Wo finde ich einen Arzt?', 'de'],
    ['dove posso trovare un medico', 'it'],
    ['你好,怎么报名公立小学?', 'zh'],
    ['где сделать прививку', 'ru'],
    ['де знайти лікаря', 'uk'],
    ['أين أجد طبيبا', 'ar'],
    ['chamo se me vencio el pasaporte', 'es'],
    ['mi hijo habla guarani, hay escuela?', 'es'],
  ])('of "%s" is %s', (question, language) => expect(detectLanguage(question)).toBe(language));

  it('takes the hint only when nothing else tells', () => {
    expect(detectLanguage('DNI?', 'fr')).toBe('fr');
    expect(detectLanguage('👍', 'ht')).toBe('ht');
    expect(detectLanguage('where is the hospital', 'fr')).toBe('en');
  });

  it.each([
    ['se inunda mi casa', 'es'],
    ['onde tiro o DNI?', 'pt'],
    ['ele vai me matar', 'pt'],
    ['tem vaga na escola', 'pt'],
    ['mwen bezwen yon doktè', 'ht'],
    ['where is the hospital', 'en'],
    ['où est le médecin', 'fr'],
  ])('of "%s", written on a phone set to Spanish, is %s', (question, language) => {
    expect(detectLanguage(question, 'es')).toBe(language);
  });

  it('is Spanish when there is not even a hint', () => expect(detectLanguage('12345')).toBe('es'));
});
