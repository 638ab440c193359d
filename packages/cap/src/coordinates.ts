/** A point in WGS 84, in degrees. */
export type CapPoint = { latitude: number; longitude: number };

const decimal = /^-?\d{1,3}(\.\d+)?$/;

/** The points of a `polygon`, or null: at least four, the last one the first again. */
export function parsePolygon(text: string): CapPoint[] | null {
  const points = text.trim().split(/\s+/).map(parsePoint);
  const sound = points.filter((point) => point !== null);
  const [first, last] = [sound[0], sound.at(-1)];
  if (sound.length !== points.length || sound.length < 4 || !first || !last) return null;
  return first.latitude === last.latitude && first.longitude === last.longitude ? sound : null;
}

/** A `circle`, or null: its centre, and its radius in kilometres. */
export function parseCircle(text: string): { centre: CapPoint; radiusKm: number } | null {
  const [point = '', radius = '', ...more] = text.trim().split(/\s+/);
  const centre = parsePoint(point);
  const radiusKm = /^\d+(\.\d+)?$/.test(radius) ? Number(radius) : null;
  return centre && radiusKm !== null && more.length === 0 ? { centre, radiusKm } : null;
}

/** `latitude,longitude` on the globe, or null. */
function parsePoint(text: string): CapPoint | null {
  const [latitude, longitude, ...more] = text.split(',');
  if (!latitude || !longitude || more.length > 0 || !decimal.test(latitude) || !decimal.test(longitude)) return null;
  const point = { latitude: Number(latitude), longitude: Number(longitude) };
  return Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180 ? point : null;
}
