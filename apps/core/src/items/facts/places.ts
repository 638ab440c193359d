import type { Address, ItemFact, Position, PublishedEntry } from '@ventanilla/contracts';
import { distanceMeters, mapUrl } from '@ventanilla/directory';
import { fact, type Rendering, sayFact, wordingFor } from '../rendering.js';

export type Place = PublishedEntry<'location'>;

export function addressFact(
  rendering: Rendering,
  place: { address: Address; position: Position | null },
  name?: string,
): ItemFact {
  const { address1, crossStreets, locality } = place.address;
  const street = crossStreets ? `${address1} (${crossStreets})` : address1;
  const value = [...new Set([name, street, locality].filter((part) => part && !street.includes(`${part},`)))].join(
    ', ',
  );
  const url = mapUrl(place);
  return fact(rendering, 'address', value, url ? { type: 'map', url } : undefined);
}

export function distanceFact(rendering: Rendering, metres: number | null): ItemFact[] {
  return metres === null ? [] : [fact(rendering, 'distance', distanceInWords(rendering, metres))];
}

/** To ten metres below a kilometre, to a tenth above: as exact as the position of a phone. */
function distanceInWords({ language }: Rendering, metres: number): string {
  if (metres < 995) return sayFact(language, 'distance.metres', { count: Math.max(10, Math.round(metres / 10) * 10) });
  const count = (metres / 1_000).toLocaleString(language, { maximumFractionDigits: metres < 10_000 ? 1 : 0 });
  return sayFact(language, 'distance.kilometres', { count });
}

export function distanceTo({ near }: Rendering, position: Position | null): number | null {
  return near && position && distanceMeters(near, position);
}

export function nameOfPlace(rendering: Rendering, place: Place): string {
  return wordingFor(place.texts, rendering)?.text.name ?? place.facts.address.address1;
}

/** The published locations of these keys, nearest first when the asker's position is known. */
export function placesOf(rendering: Rendering, keys: readonly string[]): Place[] {
  const places = keys.map(rendering.find).filter((entry): entry is Place => entry?.kind === 'location');
  if (!rendering.near) return places;
  const measured = places.map((place) => ({
    place,
    distance: distanceTo(rendering, place.facts.position) ?? Number.POSITIVE_INFINITY,
  }));
  return measured.sort((one, other) => one.distance - other.distance).map(({ place }) => place);
}
