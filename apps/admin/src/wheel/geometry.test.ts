import { describe, expect, it } from 'vitest';
import { aFinding } from '../testing/builders.js';
import { countByDomain, findingsOf } from './domains.js';
import { cellsOf, pointAt, ringPath, slicesOf } from './geometry.js';

describe('the geometry of the wheel', () => {
  it.each([1, 2, 6, 10])('fills the circle with %i slices that touch', (count) => {
    const slices = slicesOf(count);
    expect([slices[0]?.from, slices.at(-1)?.to]).toEqual([0, 360]);
    slices.slice(1).forEach((slice, index) => {
      expect(slice.from).toBeCloseTo(slices[index]?.to ?? Number.NaN);
    });
  });

  it('keeps the cells of a slice inside it, with a gap between', () => {
    const cells = cellsOf({ from: 60, to: 120 }, 5, 2);
    expect(cells[0]).toEqual({ from: 61, to: 71 });
    expect(cells.at(-1)).toEqual({ from: 109, to: 119 });
  });

  it('starts at twelve and turns clockwise', () => {
    expect(pointAt(0, 100)).toEqual({ x: 0, y: -100 });
    expect(pointAt(90, 100)).toEqual({ x: 100, y: 0 });
  });

  it('draws a closed outline', () => {
    expect(ringPath({ from: 0, to: 60 }, 50, 100)).toMatch(/^M0 -100A100 100 0 0 1 .*Z$/);
  });
});

describe('the findings of a profile', () => {
  const findings = [
    aFinding({}, { domain: 1, order: 2 }),
    aFinding({}, { domain: 1, order: 1 }),
    aFinding({}, { domain: 5, type: 'potential' }),
    aFinding({}, { domain: 7 }),
  ];

  it('are counted for the six domains and for any other a profile knows', () => {
    const counts = countByDomain(findings);
    expect(counts.map(({ domain }) => domain)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(counts[0]).toEqual({ domain: 1, well: 2, potential: 0 });
    expect(counts[4]).toEqual({ domain: 5, well: 0, potential: 1 });
  });

  it('are read in the order of the profile', () => {
    expect(findingsOf(findings, 1, 'well-developed').map(({ facts }) => facts.order)).toEqual([1, 2]);
  });
});
