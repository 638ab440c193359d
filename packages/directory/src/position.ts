/** A point on the map in decimal degrees (WGS 84). */
export type Position = { latitude: number; longitude: number };

/** Mean radius of the Earth. The sphere is off by at most half a per cent, which nobody on foot notices. */
const earthRadiusMeters = 6_371_008.8;

/** The distance between two points as the crow flies, in meters. */
export function distanceMeters(a: Position, b: Position): number {
  const [latitudeA, latitudeB] = [radians(a.latitude), radians(b.latitude)];
  const latitude = Math.sin((latitudeB - latitudeA) / 2) ** 2;
  const longitude = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const haversine = latitude + Math.cos(latitudeA) * Math.cos(latitudeB) * longitude;
  // Rounding can carry antipodes a hair above 1, where the arcsine ends.
  return 2 * earthRadiusMeters * Math.asin(Math.sqrt(Math.min(1, haversine)));
}

/**
 * Puts the nearest first, each with its distance in meters. Whatever has no position keeps its order at the end with
 * `distance: null`: a place nobody has put on the map yet is still a place.
 */
export function sortByDistance<T>(
  items: readonly T[],
  from: Position,
  positionOf: (item: T) => Position | null,
): { item: T; distance: number | null }[] {
  const measured = items.map((item) => {
    const position = positionOf(item);
    return { item, distance: position && distanceMeters(from, position) };
  });
  return measured.sort((one, other) => compareDistances(one.distance, other.distance));
}

function compareDistances(one: number | null, other: number | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one - other;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
