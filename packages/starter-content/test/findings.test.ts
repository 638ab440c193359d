import { describe, expect, it } from 'vitest';
import type { StarterMunicipalityId } from '../src/index.js';
import { entriesOfKind } from './reading.js';

function countsByDomain(municipality: StarterMunicipalityId): string[] {
  const findings = entriesOfKind(municipality, 'finding');
  return [1, 2, 3, 4, 5, 6].map((domain) => {
    const inDomain = findings.filter(({ facts }) => facts.domain === domain);
    const wellDeveloped = inDomain.filter(({ facts }) => facts.type === 'well-developed').length;
    return `${wellDeveloped}/${inDomain.length - wellDeveloped}`;
  });
}

describe('the findings of the published profiles', () => {
  it('are all 33 of Quilmes, each in its domain and type', () => {
    expect(entriesOfKind('quilmes', 'finding')).toHaveLength(33);
    expect(countsByDomain('quilmes')).toEqual(['5/1', '4/2', '4/1', '4/2', '4/2', '2/2']);
  });

  it('are all 34 of Buenos Aires, each in its domain and type', () => {
    expect(entriesOfKind('caba', 'finding')).toHaveLength(34);
    expect(countsByDomain('caba')).toEqual(['4/2', '3/3', '3/3', '3/2', '4/1', '4/2']);
  });

  it.each<[StarterMunicipalityId, string, string]>([
    ['quilmes', 'profile.quilmes.2022', '2022-11'],
    ['caba', 'profile.caba.2022', '2022-09'],
  ])('of %s belong to its profile and give it as their dated source', (municipality, profile, date) => {
    expect(entriesOfKind(municipality, 'profile').map(({ key, facts }) => [key, facts.period])).toEqual([
      [profile, date],
    ]);
    for (const { key, facts } of entriesOfKind(municipality, 'finding')) {
      expect(facts.profile, key).toBe(profile);
      expect(facts.sources[0]?.date, key).toBe(date);
      expect(facts.sources[0]?.url, key).toContain('migrationdataportal.org');
    }
  });

  it('number each domain and type from 1 without a gap', () => {
    for (const municipality of ['quilmes', 'caba'] as const) {
      const orders = new Map<string, number[]>();
      for (const { facts } of entriesOfKind(municipality, 'finding')) {
        const group = `${facts.domain} ${facts.type}`;
        orders.set(group, [...(orders.get(group) ?? []), facts.order]);
      }
      for (const order of orders.values()) expect(order).toEqual(order.map((_, index) => index + 1));
    }
  });

  it('that something newer has overtaken say so', () => {
    const superseded = (municipality: StarterMunicipalityId) =>
      entriesOfKind(municipality, 'finding').flatMap(({ key, facts }) =>
        facts.superseded ? [[key, facts.superseded.by]] : [],
      );
    expect(superseded('quilmes')).toEqual([
      ['q1w5', 'law.inadi'],
      ['q4w2', 'svc.q.empleo'],
      ['q4w4', null],
    ]);
    expect(superseded('caba')).toEqual([
      ['c1w1', 'law.health.caba'],
      ['c6w4', 'svc.c.trata'],
    ]);
  });

  it('that seem to deny protection to children lead to who protects them', () => {
    const gap = entriesOfKind('quilmes', 'finding').find(({ key }) => key === 'q1a1');
    expect(gap?.facts.related).toEqual(['q5w4', 'svc.q.ninez', 'line.102']);
  });
});
