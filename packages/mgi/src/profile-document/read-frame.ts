import { type Doubt, doubt } from './doubt.js';
import { keyOf, type Line } from './line.js';
import { findPeriod } from './period.js';
import { findPlaceInIntroduction, findPlaceInTitle, type Place } from './place.js';

/** What a profile says about itself around its findings. `year` is that of the period, or what a title alone says. */
export type Frame = {
  title: string | null;
  placeName: string | null;
  country: string | null;
  period: string | null;
  year: number | null;
};

/** Title, place and month of publication, wherever in the document they stand; what is missing or contradictory is reported. */
export function readFrame(lines: readonly Line[]): { frame: Frame; doubts: Doubt[] } {
  const title = firstMatch(lines, findPlaceInTitle);
  const introduction = firstMatch(lines, findPlaceInIntroduction);
  const dates = lines.flatMap((line) => findPeriod(line.text) ?? []);
  const place = title?.match ?? introduction?.match ?? null;
  const period = dates.at(-1) ?? null;
  const year = period ? Number(period.slice(0, 4)) : (place?.year ?? null);
  return {
    frame: {
      title: title?.line.text ?? null,
      placeName: place?.name ?? null,
      country: place?.country ?? introduction?.match.country ?? null,
      period,
      year,
    },
    doubts: [
      ...(title ? [] : [doubt('titleMissing')]),
      ...(place ? [] : [doubt('placeMissing')]),
      ...(differ(title?.match, introduction?.match) ? [doubt('placeContradicted', title?.line)] : []),
      ...(period ? [] : [doubt(year === null ? 'periodMissing' : 'monthMissing')]),
      ...(new Set(dates).size > 1 ? [doubt('periodContradicted')] : []),
    ],
  };
}

function firstMatch(lines: readonly Line[], find: (text: string) => Place | null): { line: Line; match: Place } | null {
  for (const line of lines) {
    const match = find(line.text);
    if (match) return { line, match };
  }
  return null;
}

/** "City of X" and "X" are the same place. */
function differ(one: Place | undefined, other: Place | undefined): boolean {
  if (!one || !other) return false;
  const [a, b] = [keyOf(one.name), keyOf(other.name)];
  return !a.includes(b) && !b.includes(a);
}
