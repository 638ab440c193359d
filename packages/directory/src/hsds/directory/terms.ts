import type { Fields } from '../fields.js';
import { extensionTerms, topicTerms } from './extension.js';
import { type Kind, kinds } from './kinds.js';

/** Every term that an attribute written here can point to, where these are the topics: those first. */
export function hsdsTerms(topics: readonly string[]): Fields[] {
  const exact = new Set(Object.values(kinds).flatMap(partsOf));
  return [...topicTerms(topics), ...extensionTerms([...exact])];
}

/** What a standard field can only say in part is said once more under the name of its part. */
function partsOf({ facts, texts }: Kind): string[] {
  return [...Object.keys(facts).map((name) => `facts.${name}`), ...Object.keys(texts).map((name) => `texts.${name}`)];
}
