import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUnsupported, type ShownSource } from './find-unsupported.js';

const centre: ShownSource = {
  title: 'Centro de salud de Bernal',
  texts: [
    'Atiende a chicos y a grandes sin turno. No hace falta tener DNI. Es gratis para personas extranjeras en la provincia, las emergencias también.',
    'Dirección: 9 de Julio 120, Bernal',
    'Horario: lunes a viernes de 8 a 16, sábados cerrado',
    'Teléfono: 4251-0000',
    'Costo: gratis para menores de 5 años',
  ],
};
const reasonFor = (wording: string, language = 'es') => findUnsupported(wording, [centre], language)?.reason ?? null;

describe('a wording of shown sources', () => {
  it.each([
    'Atiende a chicos sin turno.',
    'El centro de salud de Bernal atiende sin turno. Es gratis para personas extranjeras en la provincia.',
    'No hace falta tener DNI.',
    'Abre lunes a viernes de ocho a dieciséis.'.replace('Abre', 'Horario'),
    'Teléfono 4251-0000.',
    'El centro es gratis para los menores de cinco años.',
  ])('is let through when it only shortens: "%s"', (wording) => {
    expect(reasonFor(wording)).toBeNull();
  });

  it.each([
    ['an invented number', 'Teléfono: 4251-0001.'],
    ['a number in words that is not there', 'Horario: lunes a viernes de nueve a dieciséis.'],
    ['half a number', 'Teléfono: 4251.'],
    ['an invented name', 'Atiende la doctora Gómez sin turno.'],
    ['an invented day', 'Horario: lunes a domingo de 8 a 16.'],
    ['a "no" left out', 'Hace falta tener DNI.'],
    ['a "without" left out', 'Atiende a chicos turno.'],
    ['a "no" put in', 'No es gratis para personas extranjeras en la provincia.'],
    ['words changed round', 'Horario: sábados de 8 a 16, lunes a viernes cerrado.'],
    ['a number dropped from what it limits', 'Gratis para menores de años.'],
    ['a promise', 'Atiende siempre sin turno.'],
    ['a closed hospital', 'Los hospitales están cerrados.'],
    ['parts of different sentences joined', 'Atiende a chicos, gratis para extranjeras sábados.'],
  ])('is refused with %s', (_what, wording) => {
    expect(reasonFor(wording)).toBe('notInSources');
  });

  it.each([
    ['a link', 'Atiende sin turno, más en https://ejemplo.org.'],
    ['a tag', 'Atiende <b>sin turno</b>.'],
    ['an address to write to', 'Atiende a chicos, bot@ejemplo.'],
  ])('is refused with %s', (_what, wording) => {
    expect(reasonFor(wording)).toBe('markup');
  });

  it('is refused when empty, too long, or in a language that cannot be checked', () => {
    expect(reasonFor('  ')).toBe('empty');
    expect(reasonFor('Atiende sin turno. '.repeat(60))).toBe('tooLong');
    expect(reasonFor('Sin turno.', 'zh')).toBe('language');
  });

  it('is refused as a whole for one bad sentence', () => {
    expect(findUnsupported('Atiende a chicos sin turno. Regalan plata.', [centre], 'es')).toEqual({
      reason: 'notInSources',
      sentence: 'Regalan plata.',
    });
  });

  it('never lets a number through that no source says', () => {
    const shown = new Set(['9', '120', '8', '16', '4251', '0', '5']);
    fc.assert(
      fc.property(fc.nat({ max: 99_999 }), (number) => {
        fc.pre(!shown.has(String(number)));
        expect(reasonFor(`Atiende a chicos sin turno ${number}.`)).toBe('notInSources');
      }),
    );
  });

  it('takes any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        findUnsupported(text, [{ title: text, texts: [text] }, centre], 'es');
      }),
    );
  });
});
