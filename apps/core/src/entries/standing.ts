import { isDeepStrictEqual } from 'node:util';
import type { PublicationState } from '@ventanilla/contracts';
import type { Content } from './entry.schema.js';

/**
 * Where each language stands: those of the draft, and those still public that the draft has dropped (`changed`).
 * Facts hold in every language, so a changed fact makes every published language `changed`.
 */
export function standingOf(draft: Content, published: Content | null): { language: string; state: PublicationState }[] {
  const factsChanged = !isDeepStrictEqual(draft.facts, published?.facts);
  const codes = new Set([...Object.keys(draft.texts), ...Object.keys(published?.texts ?? {})]);
  return [...codes].map((language) => {
    const shown = published?.texts[language];
    if (!shown) return { language, state: 'draft' };
    const same = !factsChanged && isDeepStrictEqual(draft.texts[language], shown);
    return { language, state: same ? 'published' : 'changed' };
  });
}
