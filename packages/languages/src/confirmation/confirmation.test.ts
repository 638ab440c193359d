import { describe, expect, it } from 'vitest';
import { confirmationMessages, placeholders } from '../index.js';

const { es, ...others } = confirmationMessages;

describe.each(Object.entries(others))('the page behind a link in %s', (_, messages) => {
  it('has every wording of Spanish in the same order', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(es));
  });

  it('keeps the placeholders', () => {
    const shapes = (all: Record<string, string>) => Object.values(all).map((wording) => placeholders(wording).sort());
    expect(shapes(messages)).toEqual(shapes(es));
  });
});
