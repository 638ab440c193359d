import { describe, expect, it } from 'vitest';
import type { Address } from './address.js';
import { mapUrl } from './map-url.js';

const address: Address = {
  address1: 'Calle Ejemplo 123 & anexo',
  crossStreets: 'entre Primera y Segunda',
  locality: 'Quilmes',
  region: null,
  postalCode: null,
  country: 'AR',
};

describe('a link to the map', () => {
  it('marks the position when it is known', () => {
    const url = new URL(mapUrl({ position: { latitude: -34.5, longitude: -58.25 }, address }) ?? '');
    expect(url.searchParams.get('mlat')).toBe('-34.5');
    expect(url.searchParams.get('mlon')).toBe('-58.25');
    expect(url.hash).toBe('#map=18/-34.5/-58.25');
  });

  it('searches for the address without its cross streets when there is no position', () => {
    const url = new URL(mapUrl({ position: null, address }) ?? '');
    expect(url.searchParams.get('query')).toBe('Calle Ejemplo 123 & anexo, Quilmes, AR');
  });

  it('is nothing when the place is not known', () => {
    expect(mapUrl({ position: null, address: null })).toBeNull();
  });
});
