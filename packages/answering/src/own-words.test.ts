import { describe, expect, it } from 'vitest';
import { OwnWords } from './own-words.js';

describe("a municipality's own words", () => {
  const words = new OwnWords(['bernal']);
  words.add(['hospital', 'vacunatorio', 'casa']);

  it.each([
    ['ospital', 'hospital'],
    ['hosptial', 'hospital'],
    ['bacunatorio', 'vacunatorio'],
    ['bernall', 'bernal'],
  ])('mend %s to %s', (written, meant) => expect(words.suggest(written)).toBe(meant));

  it.each(['cama', 'h0spital', 'zapateria'])('leave %s alone', (written) => {
    expect(words.suggest(written)).toBeNull();
  });

  it('are forgotten when all who brought them took them back', () => {
    const own = new OwnWords([]);
    own.add(['hospital']);
    own.add(['hospital']);
    own.remove(['hospital']);
    expect(own.suggest('ospital')).toBe('hospital');
    own.remove(['hospital']);
    expect([own.suggest('ospital'), own.knows('hospital')]).toEqual([null, false]);
  });
});
