import { expect, it } from 'vitest';
import { fold } from './fold.js';
import { romanized } from './romanized.js';

it('writes Cyrillic as it sounds and leaves other letters alone', () => {
  expect(romanized(fold('Гамбург'))).toBe('gamburg');
  expect(romanized(fold('Щецин'))).toBe('schtschezin');
  expect(romanized('bernal 12')).toBe('bernal 12');
});
