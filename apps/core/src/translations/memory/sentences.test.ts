import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairsIn, sentencesIn } from './sentences.js';

const esEn = { from: 'es', to: 'en' };

describe('sentences', () => {
  it('end with a full stop, a question or a line, not with an abbreviation', () => {
    expect(sentencesIn('Andá a Av. Mitre 500. ¿Sin DNI? Te atienden igual.\nTraé la libreta', 'es')).toEqual([
      'Andá a Av. Mitre 500.',
      '¿Sin DNI?',
      'Te atienden igual.',
      'Traé la libreta',
    ]);
  });

  it('lose nothing that is written', () => {
    const bare = (text: string) => text.replace(/\s+/g, '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(bare(sentencesIn(text, 'es').join(''))).toBe(bare(text));
      }),
    );
  });
});

describe('a passage beside its translation', () => {
  it('is taken sentence by sentence where both have as many', () => {
    expect(pairsIn('Es gratis. Traé el DNI.', 'It is free. Bring your ID.', esEn)).toEqual([
      { source: 'Es gratis.', target: 'It is free.' },
      { source: 'Traé el DNI.', target: 'Bring your ID.' },
    ]);
  });

  it.each([
    ['have other counts', 'Es gratis. Traé el DNI.', 'It is free, bring your ID.'],
    ['stand in other lines', 'Es gratis. Traé el DNI.\nVení.', 'It is free.\nBring your ID. Come.'],
    ['tell other numbers', 'Abre a las 8. Cierra a las 12.', 'Closes at 12. Opens at 8.'],
    ['are much longer', 'No. Hace falta turno.', 'No appointment is needed for any of the vaccines we give. Yes.'],
  ])('is taken as a whole where its sentences %s', (_what, source, target) => {
    expect(pairsIn(source, target, esEn)).toEqual([{ source, target }]);
  });

  it('keeps all of both sides, in their order', () => {
    const line = fc.array(fc.constantFrom('Es gratis.', '¿Y el 8?', 'Av. Mitre 5.', 'Sí.'), { maxLength: 4 });
    const text = fc.array(line, { maxLength: 3 }).map((lines) => lines.map((one) => one.join(' ')).join('\n'));
    const bare = (said: string) => said.replace(/\s+/g, '');
    fc.assert(
      fc.property(text, text, (source, target) => {
        const pairs = pairsIn(source, target, esEn);
        expect(bare(pairs.map((pair) => pair.source).join(''))).toBe(bare(source));
        expect(bare(pairs.map((pair) => pair.target).join(''))).toBe(bare(target));
      }),
    );
  });
});
