import { describe, expect, it } from 'vitest';
import { askedObjects } from './asked-object.js';

const objectsOf = (text: string, { language = 'es', isBroad = true } = {}) =>
  askedObjects(text.split(' '), { language, isBroad });

describe('askedObjects', () => {
  it.each([
    ['clases de ajedrez', 'es', ['ajedrez']],
    ['aula de capoeira', 'pt', ['capoeira']],
    ['driving school near me', 'en', ['driving']],
    ['ecole de conduite', 'fr', ['conduite']],
    ['taller mecanico de confianza', 'es', ['mecanico']],
    ['kou enfomatik', 'ht', ['enfomatik']],
  ])('hears of what it is: "%s"', (text, language, objects) => {
    expect(objectsOf(text, { language })).toEqual(objects);
  });

  it.each([
    ['escuela primaria para mi hijo', 'es'],
    ['clases de espanol gratis', 'es'],
    ['busco un curso', 'es'],
    ['private school', 'en'],
  ])('hears nothing where what it is of is known or only told more closely: "%s"', (text, language) => {
    expect(objectsOf(text, { language })).toEqual([]);
  });

  it('hears everyday things only where nothing else is asked for', () => {
    expect(objectsOf('dan yoga en la plaza')).toEqual(['yoga']);
    expect(objectsOf('dan yoga en la plaza', { isBroad: false })).toEqual([]);
  });
});
