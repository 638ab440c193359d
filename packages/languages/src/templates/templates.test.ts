import { describe, expect, it } from 'vitest';
import { templatesFor } from '../index.js';

const kinds = ['service', 'guide'] as const;

describe.each(kinds)('templates for a %s', (kind) => {
  const spanish = templatesFor(kind, 'es');

  it.each(['es', 'en', 'pt'])('ask in %s what only the writer can know', (language) => {
    const templates = templatesFor(kind, language);
    expect(templates.map(({ id }) => id)).toEqual(spanish.map(({ id }) => id));
    expect(templates.filter(({ text }) => !/\[\[.+?\]\]/.test(JSON.stringify(text)))).toEqual([]);
  });

  it('leave the same things open in every language', () => {
    const open = (language: string) =>
      templatesFor(kind, language).map(({ text }) =>
        Object.entries(text).map(([field, value]) => [field, JSON.stringify(value).match(/\[\[/g)?.length ?? 0]),
      );
    expect(open('en')).toEqual(open('es'));
    expect(open('pt')).toEqual(open('es'));
  });

  it('come in the nearest language where a town writes in another', () => {
    expect(templatesFor(kind, 'ht')).toEqual(spanish);
    expect(templatesFor(kind, 'gn')).toEqual(spanish);
  });
});
