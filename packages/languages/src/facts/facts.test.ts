import { describe, expect, it } from 'vitest';
import { factMessages, placeholders } from '../index.js';

const spanish = Object.entries(factMessages.es);

describe.each(Object.entries(factMessages))('facts in %s', (_, messages) => {
  it('have every wording, in the same order', () => {
    expect(Object.keys(messages)).toEqual(spanish.map(([key]) => key));
  });

  it('have no empty wording', () => {
    expect(Object.values(messages).filter((wording) => wording.trim() === '')).toEqual([]);
  });

  it.each(spanish)('keep the placeholders of %s', (key, wording) => {
    const own = messages[key as keyof typeof messages];
    expect(placeholders(own).sort()).toEqual(placeholders(wording).sort());
  });
});
