import { describe, expect, it } from 'vitest';
import { detectDanger } from './detect-danger.js';

describe('danger', () => {
  it.each([
    ['mi mama no respiraaa', 'medical', 'es'],
    ['hay un insendio en mi casa', 'fire', 'es'],
    ['ele vai me matar', 'violence', 'pt'],
    ['li pap respire', 'medical', 'ht'],
  ] as const)('is found in "%s"', (question, danger, language) => {
    expect(detectDanger(question)).toEqual({ danger, language });
  });

  it.each(['curso de primeros auxilios', 'onde tiro o DNI?'])('is not found in "%s"', (question) => {
    expect(detectDanger(question)).toBeNull();
  });
});
