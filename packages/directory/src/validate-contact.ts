import type { Address } from './address.js';
import { dialable, type Phone } from './phone.js';
import type { Position } from './position.js';
import { type Problem, problem } from './problem.js';

/** Everything that is wrong with a phone. A number that cannot be dialled as it stands is refused. */
export function validatePhone({ number, extension, languages }: Phone): Problem[] {
  return [
    // Dialable or not does not depend on the country, only how it is written internationally.
    ...(dialable(number, '') === null ? [problem('phone', 'number')] : []),
    ...(extension !== null && !/^\d+$/.test(extension) ? [problem('extension', 'extension')] : []),
    ...languageProblems(languages),
  ];
}

/** Everything that is wrong with an address. Locality, region and postal code may be unknown. */
export function validateAddress({ address1, country }: Address): Problem[] {
  return [
    ...(address1.trim() === '' ? [problem('emptyText', 'address1')] : []),
    ...(/^[A-Z]{2}$/.test(country) ? [] : [problem('country', 'country')]),
  ];
}

/** Everything that is wrong with a position; 0, 0 is refused because it is what an empty form sends. */
export function validatePosition({ latitude, longitude }: Position): Problem[] {
  if (latitude === 0 && longitude === 0) return [problem('nullIsland')];
  return [
    ...(Math.abs(latitude) <= 90 ? [] : [problem('latitude', 'latitude')]),
    ...(Math.abs(longitude) <= 180 ? [] : [problem('longitude', 'longitude')]),
  ];
}

/** Reports each code that is not a language code: two or three letters, perhaps a script or region. */
export function languageProblems(languages: readonly string[]): Problem[] {
  return languages.flatMap((code, index) =>
    /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code) ? [] : [problem('language', 'languages', index)],
  );
}

/** Reports a web address that is not http or https, and an e-mail address without a plausible shape. */
export function webProblems({ url, email }: { url: string | null; email: string | null }): Problem[] {
  return [
    ...(url === null || isWebAddress(url) ? [] : [problem('url', 'url')]),
    ...(email === null || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? [] : [problem('email', 'email')]),
  ];
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//.test(url) && URL.canParse(url);
}
