import type { Item, PublishedEntry } from '@ventanilla/contracts';
import { dateInWords } from './facts/dates.js';
import { newestSource, originOf, type Rendering, sayFact, wordingFor } from './rendering.js';

/**
 * What a profile stated on a date, said as such. Areas with potential are for the municipality's own work and are
 * never shown to askers.
 */
export function findingItem(rendering: Rendering, entry: PublishedEntry<'finding'>): Item | null {
  const { facts, texts } = entry;
  const wording = wordingFor(texts, rendering);
  if (!wording || facts.type !== 'well-developed') return null;
  const { text } = wording;
  const date = dateInWords(rendering, periodOf(rendering, facts));
  const say = (key: Parameters<typeof sayFact>[1], values: Record<string, string>) =>
    sayFact(rendering.language, key, values);
  return {
    kind: 'finding',
    ...originOf(entry, wording),
    title: text.institution
      ? say('finding.title', { date, institution: text.institution })
      : say('finding.titleAlone', { date }),
    summary: say('finding.according', { date, text: text.text }),
    facts: [],
    sections: [],
    warning: say('warning.oldFinding', { date }),
    position: null,
    distance: null,
  };
}

/** The date of the profile it was published in, or of its source when the profile is not public. */
function periodOf({ find }: Rendering, { profile, sources }: PublishedEntry<'finding'>['facts']): string {
  const published = find(profile);
  return published?.kind === 'profile' ? published.facts.period : (newestSource(sources)?.date ?? '');
}
