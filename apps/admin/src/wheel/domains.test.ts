import { describe, expect, it } from 'vitest';
import { aFinding } from '../testing/builders.js';
import { countByDomain, findingsOf } from './domains.js';

describe('the findings of a profile', () => {
  const findings = [
    aFinding({}, { domain: 1, order: 2 }),
    aFinding({}, { domain: 1, order: 1 }),
    aFinding({}, { domain: 5, type: 'potential' }),
    aFinding({}, { domain: 7 }),
  ];

  it('are counted for the domains of their profile and for any other they are in', () => {
    const names = Object.fromEntries([1, 2, 3, 4, 5, 6].map((number) => [number, String(number)]));
    const counts = countByDomain(findings, names);
    expect(counts.map(({ domain }) => domain)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(counts[0]).toEqual({ domain: 1, well: 2, potential: 0 });
    expect(counts[4]).toEqual({ domain: 5, well: 0, potential: 1 });
  });

  it('are read in the order of the profile', () => {
    expect(findingsOf(findings, 1, 'well-developed').map(({ facts }) => facts.order)).toEqual([1, 2]);
  });
});
