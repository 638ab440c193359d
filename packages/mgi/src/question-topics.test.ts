import { expect, it } from 'vitest';
import { mgiDomains } from './mgi-domains.js';
import { questionTopics, topicsOf, topicsOfNone } from './question-topics.js';

it('belong in the MGI to one domain each, and questions about the window itself to none', () => {
  const named = mgiDomains.flatMap(({ topics }) => topics);
  expect(new Set(named).size).toBe(named.length);
  expect(topicsOfNone(mgiDomains)).toEqual(['privacy']);
  expect([...named, 'privacy'].sort()).toEqual([...questionTopics].sort());
});

it('are those a domain names, also where it names none', () => {
  const rights = mgiDomains[0] ?? { number: 1, names: {} };
  expect(topicsOf({ ...rights, topics: ['work'] })).toEqual(['work']);
  expect(topicsOf({ ...rights, topics: [] })).toEqual([]);
});

it('are, for a domain kept before it named any, those of the domain of the MGI that it means, never of one that shares its number', () => {
  expect(topicsOf({ number: 3, names: { es: 'alianzas' } })).toEqual(['consulate']);
  expect(topicsOf({ number: 3, names: { es: 'Salud' } })).toEqual([]);
  expect(topicsOf({ number: 3, names: {} })).toEqual([]);
});
