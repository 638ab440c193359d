import { describe, expect, it } from 'vitest';
import { colourAt, contrastRatio, wheelColours } from './colours.js';
import { domainLanguages, findDomain, isSameDomain } from './domain.js';
import { countFindings } from './finding.js';
import { mgiDomains } from './mgi-domains.js';
import { keyOf } from './profile-document/line.js';

describe('the six domains', () => {
  it('are numbered one to six and named in every language', () => {
    expect(mgiDomains.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const { names } of mgiDomains) expect(domainLanguages.filter((language) => !names[language])).toEqual([]);
  });

  it('share no heading, so that a heading names one domain', () => {
    const headings = mgiDomains.flatMap(({ names, headings: others }) => [
      ...new Set([...Object.values(names), ...others].map(keyOf)),
    ]);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('are found by number, and none for a number that the set does not have', () => {
    expect(findDomain(5, mgiDomains)?.id).toBe('crises');
    expect(findDomain(7, mgiDomains)).toBeNull();
  });

  it('are the same in two sets when number and a name agree, and not by their number alone', () => {
    const rights = { number: 1, names: { es: 'DERECHOS DE LOS MIGRANTES' } };
    const [first] = mgiDomains;
    expect(first && isSameDomain(first, rights)).toBe(true);
    expect(first && isSameDomain(first, { ...rights, number: 2 })).toBe(false);
    expect(first && isSameDomain(first, { number: 1, names: { es: 'Salud' } })).toBe(false);
    expect(first && isSameDomain(first, { number: 1, names: {} })).toBe(false);
  });
});

describe('the colours of the wheel', () => {
  it('are six different ones, each with an ink that is legible on it', () => {
    expect(new Set(wheelColours.map(({ fill }) => fill)).size).toBe(6);
    for (const { fill, ink } of wheelColours) expect(contrastRatio(fill, ink)).toBeGreaterThan(5);
  });

  it('come round again for sets of more than six domains', () => {
    expect(colourAt(6)).toBe(colourAt(0));
  });

  it('measure contrast as WCAG does', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrastRatio('#0072b2', '#0072b2')).toBe(1);
  });
});

describe('counting findings', () => {
  it('gives a row to each domain, also to one without findings', () => {
    const findings = [
      { domain: 2, kind: 'well-developed' as const, order: 1, text: 'La Secretaría coordina.' },
      { domain: 2, kind: 'potential' as const, order: 1, text: 'No hay ventanilla única.' },
    ];
    expect(countFindings(findings, [1, 2])).toEqual([
      { number: 1, wellDeveloped: 0, potential: 0 },
      { number: 2, wellDeveloped: 1, potential: 1 },
    ]);
  });
});
