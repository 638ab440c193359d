import { describe, expect, it } from 'vitest';
import { readabilityOf } from '../index.js';
import { measureOf, scoreOf } from './score.js';
import { syllablesOf } from './syllables.js';
import { sentencesOf } from './units.js';

const counted: Record<string, Record<string, number>> = {
  es: { ahora: 3, vacunación: 4, guía: 2, país: 2, muy: 1, que: 1, guerra: 2, agüita: 3, leer: 2, ciudad: 2, oí: 2 },
  en: { make: 1, table: 2, wanted: 2, asked: 1, family: 3, the: 1, office: 2, queue: 1, radio: 3, places: 2 },
  pt: { coração: 3, dia: 2, água: 2, história: 3, saúde: 3, mais: 1, quero: 2, moradia: 4, nacional: 4, pais: 1 },
  fr: { école: 2, théâtre: 2, nation: 2, la: 1, gratuite: 2, santé: 2, maïs: 2, quatre: 1, bureau: 2, vous: 1 },
  ht: { sèvis: 2, lopital: 3, timoun: 2, travay: 2, lekòl: 2, ou: 1 },
};

describe.each(Object.entries(counted))('syllables in %s', (language, words) => {
  it.each(Object.entries(words))('are those heard in "%s"', (word, count) => {
    expect(syllablesOf(word, language)).toBe(count);
  });
});

it('counts no syllables of a language it has no rules for', () => {
  expect(syllablesOf('прививка', 'uk')).toBeNull();
});

describe('sentences', () => {
  const texts = (text: string) => sentencesOf(text).map((piece) => piece.text);

  it('end at their marks and at line ends', () => {
    expect(texts('Es gratis. ¿Qué llevar?\nTu libreta, si tenés')).toEqual([
      'Es gratis.',
      '¿Qué llevar?',
      'Tu libreta, si tenés',
    ]);
  });

  it('go on after a short form, a number or an address with a full stop', () => {
    expect(texts('Queda en Av. Mitre 123. Cuesta 1.500 pesos y está en quilmes.gob.ar también.')).toEqual([
      'Queda en Av. Mitre 123.',
      'Cuesta 1.500 pesos y está en quilmes.gob.ar también.',
    ]);
  });

  it('know where they stand in the text', () => {
    const text = '  Hola.  Chau.';
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Hola.', 'Chau.']);
  });
});

describe('the score', () => {
  // La-va-cu-na-es-gra-tis: 7. No-ne-ce-si-tás-sa-car-tur-no: 9.
  it('is made of words, sentences and syllables that a person would count', () => {
    expect(measureOf('La vacuna es gratis. No necesitás sacar turno.', 'es')).toEqual({
      words: 8,
      sentences: 2,
      syllables: 16,
    });
  });

  const measure = { words: 100, sentences: 10, syllables: 180 };
  it.each([
    // 206.835 - 62.3 × 1.8 - 10 = 84.695
    ['es', 85, 'veryEasy', 'szigrisztPazos'],
    // 206.835 - 10.15 - 84.6 × 1.8 = 44.405
    ['en', 44, 'hard', 'flesch'],
    // 248.835 - 10.15 - 152.28 = 86.405
    ['pt', 86, 'veryEasy', 'fleschPortuguese'],
    // 207 - 10.15 - 73.6 × 1.8 = 64.37
    ['fr', 64, 'fair', 'kandelMoles'],
    // 120 - 3 × 10
    ['ht', 90, 'veryEasy', 'length'],
  ])('of the same counts in %s is %i', (language, score, level, formula) => {
    expect(scoreOf(measure, language)).toEqual({ score, level, formula });
  });

  it('stays between 0 and 100', () => {
    expect(scoreOf({ words: 90, sentences: 1, syllables: 360 }, 'es')).toMatchObject({ score: 0, level: 'veryHard' });
    expect(scoreOf({ words: 40, sentences: 20, syllables: 40 }, 'en')?.score).toBe(100);
  });

  it('is not given for a handful of words, nor in a language without a scale', () => {
    expect(scoreOf({ words: 19, sentences: 1, syllables: 40 }, 'es')).toBeNull();
    expect(scoreOf(measure, 'uk')).toBeNull();
  });
});

describe('what makes a text hard', () => {
  const spots = (text: string, language: string) =>
    readabilityOf(text, language).hard.flatMap((sentence) => sentence.spots);

  it('is nothing where everything is said plainly', () => {
    expect(readabilityOf('La vacuna es gratis. Vení de mañana con tu libreta.', 'es').hard).toEqual([]);
  });

  it('is words of offices, with what to say instead', () => {
    expect(spots('Para efectuar el trámite traé tu DNI.', 'es')).toMatchObject([
      { kind: 'officialese', text: 'efectuar', better: 'hacer' },
    ]);
    expect(spots('Bring it in order to apply.', 'en')).toMatchObject([{ text: 'in order to', better: 'to' }]);
    expect(spots('É preciso solicitar um horário.', 'pt')).toMatchObject([{ better: 'pedir' }]);
    expect(spots('Venez afin de vous inscrire.', 'fr')).toMatchObject([{ better: 'pour' }]);
    expect(spots('Ou ka solisite èd.', 'ht')).toMatchObject([{ better: 'mande' }]);
  });

  it('is passive wording, and not every "to be"', () => {
    expect(spots('El turno será otorgado por la escuela.', 'es')).toMatchObject([
      { kind: 'passive', text: 'será otorgado' },
    ]);
    expect(spots('The form is reviewed by the clinic.', 'en')).toMatchObject([{ text: 'is reviewed' }]);
    expect(spots('O pedido foi enviado ontem.', 'pt')).toMatchObject([{ text: 'foi enviado' }]);
    expect(spots('La demande est examinée ici.', 'fr')).toMatchObject([{ text: 'est examinée' }]);
    expect(spots('El hospital es grande y está cerca.', 'es')).toEqual([]);
  });

  it('is a sentence of more words than one can hold in mind', () => {
    const long = `${'uno '.repeat(25)}dos.`;
    expect(spots(long, 'es')).toMatchObject([{ kind: 'longSentence', words: 26 }]);
    expect(spots(`${'uno '.repeat(24)}dos.`, 'es')).toEqual([]);
  });

  it('is a very long word', () => {
    expect(spots('Traé la constancia de interdisciplinariedad.', 'es')).toMatchObject([
      { kind: 'longWord', text: 'interdisciplinariedad', syllables: 8 },
    ]);
  });

  it('stands where it says', () => {
    const text = 'Vení de mañana. Hay que efectuar el pago antes.';
    const [spot] = spots(text, 'es');
    expect(text.slice(spot?.start, spot?.end)).toBe('efectuar');
  });

  it('is not guessed in a language without rules', () => {
    expect(readabilityOf('Щеплення безкоштовне для всіх дітей міста.', 'uk')).toEqual({
      score: null,
      words: 6,
      hard: [],
    });
  });
});
