import { describe, expect, it } from 'vitest';
import { fieldByField } from './field-by-field.js';

const texts = { es: { name: 'Vacunas', keywords: [], description: '' }, pt: { name: 'Vacinas' } };
const paths = (changes: Parameters<typeof fieldByField>[0]) => fieldByField(changes).map(({ path }) => path);

describe('changes, field by field', () => {
  it('are taken out of what was created as a whole, without what is empty', () => {
    const created = [
      { path: 'facts', before: null, after: { email: 'mesa@quilmes.example', url: null } },
      { path: 'texts', before: null, after: texts },
    ];
    expect(paths(created)).toEqual(['facts.email', 'texts.es.name', 'texts.pt.name']);
  });

  it('are taken out of what was published for the first time, and of a language that is new', () => {
    expect(paths([{ path: 'published', before: null, after: { facts: { email: 'a@b.example' }, texts } }])).toEqual([
      'published.facts.email',
      'published.texts.es.name',
      'published.texts.pt.name',
    ]);
    expect(paths([{ path: 'published.texts.pt', before: null, after: texts.pt }])).toEqual(['published.texts.pt.name']);
  });

  it('stay as they are where a field changed', () => {
    const phone = { path: 'facts.phones.0', before: null, after: { number: '107' } };
    expect(fieldByField([phone])).toEqual([phone]);
  });
});
