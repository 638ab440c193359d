import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMeters, type Position, sortByDistance } from './position.js';

const position: fc.Arbitrary<Position> = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const halfTheEarth = Math.PI * 6_371_008.8;

describe('distance', () => {
  it('is one sixtieth of a degree per nautical mile along a meridian', () => {
    const mile = distanceMeters({ latitude: 0, longitude: 0 }, { latitude: 1 / 60, longitude: 0 });
    expect(mile).toBeCloseTo(1853.25, 1);
  });

  it('crosses the date line the short way', () => {
    const across = distanceMeters({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 });
    expect(across).toBeCloseTo(111_195, -1);
  });

  it('is the same both ways, zero to oneself and never more than half the way round', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        const there = distanceMeters(a, b);
        expect(there).toBeCloseTo(distanceMeters(b, a), 3);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(halfTheEarth * (1 + 1e-12));
        expect(distanceMeters(a, a)).toBe(0);
      }),
    );
  });
});

describe('nearest first', () => {
  const here = { latitude: 0, longitude: 0 };
  const at = (name: string, longitude: number | null) => ({
    name,
    position: longitude === null ? null : { latitude: 0, longitude },
  });

  it('sorts by distance and keeps places without a position at the end, in their order', () => {
    const places = [at('unmapped', null), at('far', 2), at('also unmapped', null), at('near', -1)];
    const sorted = sortByDistance(places, here, (place) => place.position);
    expect(sorted.map(({ item }) => item.name)).toEqual(['near', 'far', 'unmapped', 'also unmapped']);
    expect(sorted.map(({ distance }) => distance === null)).toEqual([false, false, true, true]);
  });

  it('does not mistake a place at distance zero for one without a position', () => {
    const sorted = sortByDistance([at('far', 1), at('here', 0)], here, (place) => place.position);
    expect(sorted[0]).toEqual({ item: at('here', 0), distance: 0 });
  });
});
