import { describe, expect, it } from 'vitest';
import type { Page } from './engine.js';
import { fts5 } from './fts5.js';
import { minisearchDefault, minisearchTuned } from './minisearch.js';
import { ours } from './ours.js';
import { createOverlap } from './overlap.js';
import { peers, peersNamed } from './peers.js';
import { stemmedBm25 } from './stemmed-bm25.js';

const pages: Page[] = [
  { id: 'q/vaccines', area: 'quilmes', title: 'Vaccines', body: ['Vaccines are free.', 'Bring the booklet.'] },
  {
    id: 'q/school',
    area: 'quilmes',
    title: 'School',
    body: ['Every school takes children.', 'Enrolment is in March.'],
  },
  { id: 'q/market', area: 'quilmes', title: 'Market', body: ['The market opens on Sundays.', 'Stalls sell fruit.'] },
  {
    id: 'c/vaccines',
    area: 'caba',
    title: 'Vaccines',
    body: ['Vaccines are given in hospitals.', 'No papers needed.'],
  },
  { id: 'c/library', area: 'caba', title: 'Library', body: ['Borrow books for a month.', 'The card costs nothing.'] },
  // Tuned peers leave out words that three pages in ten hold: there have to be some more.
  ...['Bus', 'Bicycle', 'Garden', 'Choir'].map((title) => ({
    id: `c/${title.toLowerCase()}`,
    area: 'caba',
    title,
    body: [`${title} on Mondays.`],
  })),
];

describe.each([ours, ...peers].map((engine) => [engine.name, engine] as const))('%s', (_, engine) => {
  const index = engine.build(pages, 'en');

  it('finds pages everywhere, each once', () => {
    const found = index.search('vaccines');
    expect([...found].sort()).toEqual(['c/vaccines', 'q/vaccines']);
    expect(index.search('library')[0]).toBe('c/library');
  });

  it('finds pages of the area asked about only', () => {
    expect(index.search('vaccines', 'quilmes')).toEqual(['q/vaccines']);
    expect(index.search('library', 'quilmes')).toEqual([]);
  });

  it('finds nothing for words that no page has', () => {
    expect(index.search('xylophone')).toEqual([]);
    expect(index.search('?!')).toEqual([]);
  });
});

const changeable = [ours, stemmedBm25, minisearchDefault, minisearchTuned, fts5];

describe.each(changeable.map((engine) => [engine.name, engine] as const))('%s, changed', (_, engine) => {
  it('finds what was put, and no longer what was replaced or removed', () => {
    const index = engine.build(pages, 'en');
    index.put({ id: 'q/market', area: 'quilmes', title: 'Fair', body: ['Sold on the square: puppets.'] });
    expect(index.search('puppets', 'quilmes')).toEqual(['q/market']);
    expect(index.search('stalls', 'quilmes')).toEqual([]);
    index.remove('q/market');
    expect(index.search('puppets')).toEqual([]);
    expect(index.search('library')[0]).toBe('c/library');
  });
});

it('peers are asked for by name', () => {
  expect(peersNamed(['fts5']).map(({ name }) => name)).toEqual(['fts5']);
  expect(() => peersNamed(['grep'])).toThrow('No peer "grep"');
});

it('the plain finder of sentences gives those that share rare words, never the title', () => {
  const overlap = createOverlap(pages, 'en');
  expect(overlap('When is enrolment?', 'q/school')).toEqual([2]);
  expect(overlap('Who sells puppets?', 'q/school')).toEqual([]);
});
