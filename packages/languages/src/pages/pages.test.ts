import { describe, expect, it } from 'vitest';
import { pageMessages, placeholders } from '../index.js';

const { es, ...others } = pageMessages;

describe.each(Object.entries(others))('the public pages in %s', (_, messages) => {
  it('have every wording of Spanish in the same order, and none is empty', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(es));
    expect(Object.values(messages).filter((wording) => wording.trim() === '')).toEqual([]);
  });

  it('keep the placeholders', () => {
    const shapes = (all: Record<string, string>) => Object.values(all).map((wording) => placeholders(wording).sort());
    expect(shapes(messages)).toEqual(shapes(es));
  });
});
