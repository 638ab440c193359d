import { describe, expect, it } from 'vitest';
import { classMatcher } from './grammar/read.js';
import { dangerMatcher } from './matchers.js';
import { dangerWords } from './words.js';

describe('words of danger', () => {
  it('are mended where two letters were typed in the wrong order', () => {
    expect(dangerWords('tomo veenno')).toEqual(['tomo', 'veneno']);
  });

  it('are mended where a message typed without a space begins with one', () => {
    const rest = 'ymitiaestasola'.repeat(20);
    expect(dangerWords(`hicnhad${rest}`)).toEqual([`hinchad${rest}`]);
  });

  it('are all shorter than what is swapped', () => {
    const words = [dangerMatcher, classMatcher].flatMap((matcher) => [...matcher.vocabulary()]);
    expect(Math.max(...words.map(({ word }) => word.length))).toBeLessThan(30);
  });
});
