import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubtsIn } from './what-stays.js';

const esEn = { from: 'es', to: 'en' };
const doubts = (source: string, target: string) => doubtsIn(source, target, esEn);

describe('what must not be changed', () => {
  it.each([
    ['a number', 'Traé 2 fotos.', 'Bring 3 pictures.'],
    ['a number that nobody said', 'Traé fotos.', 'Bring 2 pictures.'],
    ['a digit of a phone', 'Llamá al 4253-1234.', 'Call 4253-1243.'],
    ['an hour', 'Abre de 8 a 12.', 'Open from 8 to 2.'],
    ['a link', 'Mirá https://quilmes.gov.ar/turnos.', 'See https://quilmes.example/turnos.'],
    ['an e-mail', 'Escribí a salud@quilmes.gov.ar', 'Write to salud@quilmes.gov.com'],
    ['a placeholder', 'Andá a [[dirección]].', 'Go to [[address]].'],
    ['an abbreviation', 'Traé tu DNI si tenés.', 'Bring your ID if you have one.'],
    ['a street', 'Queda en la calle Alvear.', 'It is on General street.'],
  ])('is noticed when it is %s', (_what, source, target) => {
    expect(doubts(source, target)).toEqual([target]);
  });

  it.each([
    ['a phone is grouped otherwise', 'Llamá al 4253-1234.', 'Call 42 53 12 34.'],
    ['hours are written otherwise', 'Abre a las 8:30 hs.', 'Opens at 8.30.'],
    [
      'nothing is lost',
      'Mirá www.quilmes.gov.ar. Queda en la calle Alvear.',
      'See www.quilmes.gov.ar. It is on Alvear street.',
    ],
  ])('is in no doubt when %s', (_what, source, target) => {
    expect(doubts(source, target)).toEqual([]);
  });

  it('is looked for sentence by sentence', () => {
    const target = 'It is free. Bring 3 pictures. Come early.';
    expect(doubts('Es gratis. Traé 2 fotos. Vení temprano.', target)).toEqual([target]);
    expect(doubts('Es gratis. Pedí un DNI. Vení temprano.', 'It is free. Ask for an ID. Come early.')).toEqual([
      'Ask for an ID.',
    ]);
  });

  it('is in no doubt where a text stays as it is, and always where a digit more comes in', () => {
    const text = fc.array(
      fc.constantFrom('Es gratis.', 'Llamá al 4253-1234.', 'Av. Mitre 500, Bernal.', 'DNI o 2 fotos.'),
    );
    fc.assert(
      fc.property(text, fc.nat({ max: 999 }), (sentences, number) => {
        const said = sentences.join(' ');
        expect(doubts(said, said)).toEqual([]);
        expect(doubts(said, `${said} ${number}`)).not.toEqual([]);
      }),
    );
  });
});
