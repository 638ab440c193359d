import type { Item, PublishedEntry } from '@ventanilla/contracts';
import { normFacts } from './facts/norms.js';
import { checkedOf, readingWarning } from './freshness.js';
import { originOf, type Rendering, wordingFor } from './rendering.js';

/** `section` is the one that answers the question: it comes first. */
export function guideItem(rendering: Rendering, entry: PublishedEntry<'guide'>, section: number | null): Item | null {
  const { facts, texts } = entry;
  const wording = wordingFor(texts, rendering);
  if (!wording) return null;
  const { text } = wording;
  const answering = section === null ? [] : text.sections.slice(section, section + 1);
  return {
    kind: 'guide',
    ...originOf(entry, wording),
    title: text.title,
    summary: text.summary,
    facts: normFacts(rendering, facts.terms ?? []),
    sections: [...answering, ...text.sections.filter((each) => !answering.includes(each))],
    warning: readingWarning(rendering, checkedOf(rendering, entry)),
    position: null,
    distance: null,
  };
}
