import { meaningPoints, type Nearness } from '../meaning/nearness.js';
import type { CollectionHit } from './collection.js';

/**
 * Hits by what words and meaning give together, with the documents that only meaning speaks for; equals in the order of
 * their ids. `languageOf` says in which language a document may be found; null when it may not.
 */
export function inMeaning(
  hits: CollectionHit[],
  nearness: Nearness,
  languageOf: (id: string) => string | null,
): CollectionHit[] {
  if (nearness.size === 0) return hits;
  const best = hits[0]?.score ?? 0;
  const byWords = new Map(hits.map((hit) => [hit.id, hit]));
  for (const id of nearness.keys()) {
    const language = byWords.has(id) ? null : languageOf(id);
    if (language !== null) byWords.set(id, { id, score: 0, language });
  }
  return [...byWords.values()]
    .map((hit) => ({ ...hit, score: hit.score + meaningPoints(nearness.get(hit.id), best) }))
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}
