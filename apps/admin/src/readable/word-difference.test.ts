import { describe, expect, it } from 'vitest';
import { type Stretch, wordDifference } from './word-difference.js';

const shown = (stretches: Stretch[]) =>
  stretches.map(({ text, in: where }) => ({ both: text, before: `[-${text}-]`, after: `[+${text}+]` })[where]).join('');

const side = (stretches: Stretch[], other: Stretch['in']) =>
  stretches
    .filter((stretch) => stretch.in !== other)
    .map(({ text }) => text)
    .join('');

describe('the difference between two texts', () => {
  it.each([
    ['Atiende de lunes a viernes.', 'Atiende de lunes a sábado.', 'Atiende de lunes a [-viernes-][+sábado+].'],
    ['Es gratis.', 'Es gratis y sin turno.', 'Es gratis[+ y sin turno+].'],
    ['Traé DNI y partida.', 'Traé partida.', 'Traé [-DNI y -]partida.'],
    ['قدّم طلبك هنا', 'قدّم طلبك غدا', 'قدّم طلبك [-هنا-][+غدا+]'],
    ['', 'Nuevo', '[+Nuevo+]'],
    ['Igual', 'Igual', 'Igual'],
  ])('%s → %s', (before, after, expected) => {
    expect(shown(wordDifference(before, after))).toBe(expected);
  });

  it('holds both texts whole, whatever they are', () => {
    const texts = ['a b c d e f', 'f e d c b a', 'b d f', '', 'a  b\n\nc, d. e! 👩‍👧 f', 'x '.repeat(3_000)];
    for (const before of texts) {
      for (const after of texts) {
        const stretches = wordDifference(before, after);
        expect([side(stretches, 'after'), side(stretches, 'before')]).toEqual([before, after]);
      }
    }
  });
});
