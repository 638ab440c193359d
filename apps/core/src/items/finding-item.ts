import type { Item, PublishedEntry } from '@ventanilla/contracts';
import { dateInWords } from './facts/dates.js';
import { noteOnQuestionnaire } from './facts/questionnaire.js';
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
  const profile = profileOf(rendering, facts);
  // The date of its source, where the profile is not public.
  const date = dateInWords(rendering, profile?.facts.period ?? newestSource(facts.sources)?.date ?? '');
  const note = profile && noteOnQuestionnaire(rendering.language, profile.facts);
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
    warning: [say('warning.oldFinding', { date }), note].filter((each) => each !== null).join(' '),
    position: null,
    distance: null,
  };
}

/** The profile it was published in. */
function profileOf({ find }: Rendering, { profile: key }: PublishedEntry<'finding'>['facts']) {
  const profile = find(key);
  return profile?.kind === 'profile' ? profile : null;
}
