import { describe, expect, it } from 'vitest';
import { nextOffer, takenOver } from './taken-over.js';

const source = 'Es gratis. Traé el DNI.';
const passage = { source, language: 'en' };
const free = { sentence: 'Es gratis.', target: 'It is free.' };
const bring = { sentence: 'Traé el DNI.', target: 'Bring your ID.' };

describe('a remembered sentence that is taken over', () => {
  it('is put after what is there, one after the other', () => {
    const first = takenOver('', passage, free);
    expect(first).toBe('It is free.');
    expect(takenOver(first, passage, bring)).toBe('It is free. Bring your ID.');
    expect(takenOver(first, passage, free)).toBe(first);
  });

  it('takes the place of its own sentence where there are as many', () => {
    expect(takenOver('It costs $5 a day. Bring your ID.', passage, free)).toBe('It is free. Bring your ID.');
  });

  it('takes the place of all where all was translated so', () => {
    const whole = { sentence: source, target: 'Free with your ID.' };
    expect(takenOver('It costs. Something else.', passage, whole)).toBe('Free with your ID.');
  });
});

it('offers what is not there yet', () => {
  expect(nextOffer('It is free.', [free, bring])).toBe(bring);
  expect(nextOffer('It is free. Bring your ID.', [free, bring])).toBeUndefined();
});
