import type { EntryKind, IndicatorLinks } from '@ventanilla/contracts';
import type { Reference } from '../entries/references.js';

const kinds: readonly EntryKind[] = ['service', 'helpLine'];

/**
 * What a plan links that it did not link before. What was linked once stays, whatever became of the entry since: a
 * calendar can still be saved when somebody deleted a service.
 */
export function newLinks(links: readonly IndicatorLinks[], before: readonly IndicatorLinks[]): Reference[] {
  const known = new Set(before.flatMap(({ indicator, keys }) => keys.map((key) => `${key} ${indicator}`)));
  return links.flatMap(({ indicator, keys }, at) =>
    keys
      .map((key, place) => ({ path: `links.${at}.keys.${place}`, key, kinds }))
      .filter(({ key }) => !known.has(`${key} ${indicator}`)),
  );
}
