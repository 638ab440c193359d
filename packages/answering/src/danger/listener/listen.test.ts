import { describe, expect, it } from 'vitest';
import { dangerWords } from '../words.js';
import { bucketOf, featuresOf } from './features.js';
import { listen, soundsDangerous } from './listen.js';

describe('the second listener', () => {
  it('hears danger that nobody wrote a rule for, and says what it went by', () => {
    const { score, threshold, because } = listen(dangerWords('mi suegra está pálida, transpira frío y no reacciona'));
    expect(score).toBeGreaterThan(threshold);
    expect(because.length).toBeGreaterThan(0);
  });

  it.each(['', 'hola', 'dónde saco el DNI para mi hijo', 'what papers does my son need for school'])(
    'is silent at "%s"',
    (message) => expect(soundsDangerous(dangerWords(message))).toBe(false),
  );

  it('hears words, pairs of words and pieces of words, each once', () => {
    expect(featuresOf(['no', 'no'])).toEqual(['w no', 'c _no', 'c no_', 'c _no_', 'p1 no no']);
  });

  it('puts a feature into the same bucket everywhere', () => {
    expect(bucketOf('w no')).toBe(bucketOf('w no'));
    expect(bucketOf('w respira')).toBeLessThan(2 ** 16);
  });
});
