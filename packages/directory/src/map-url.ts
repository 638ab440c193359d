import type { Address } from './address.js';
import type { Position } from './position.js';

/** Close enough to tell one door from the next. */
const streetZoom = 18;

/**
 * A link that opens the place on OpenStreetMap: a marker when the position is known, else a search for the address.
 * `null` when there is neither. Cross streets are left out of the search because they make it find nothing.
 */
export function mapUrl(place: { position: Position | null; address: Address | null }): string | null {
  if (place.position) return markerUrl(place.position);
  return place.address && searchUrl(place.address);
}

function markerUrl({ latitude, longitude }: Position): string {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=${streetZoom}/${latitude}/${longitude}`;
}

function searchUrl({ address1, locality, region, postalCode, country }: Address): string {
  const parts = [address1, locality, region, postalCode, country].filter((part) => part?.trim());
  return `https://www.openstreetmap.org/search?${new URLSearchParams({ query: parts.join(', ') })}`;
}
