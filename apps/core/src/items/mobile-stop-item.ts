import type { Item, PublishedEntry } from '@ventanilla/contracts';
import { dateInWords, weekdayInWords } from './facts/dates.js';
import { addressFact, distanceFact, distanceTo } from './facts/places.js';
import { checkedOf, visitWarning } from './freshness.js';
import { fact, originOf, type Rendering, sayFact, summaryOf, todayIn, wordingFor } from './rendering.js';

export function mobileStopItem(rendering: Rendering, entry: PublishedEntry<'mobileStop'>): Item | null {
  const { facts, texts } = entry;
  const wording = wordingFor(texts, rendering);
  if (!wording) return null;
  const { text } = wording;
  const distance = distanceTo(rendering, facts.position);
  return {
    kind: 'mobileStop',
    ...originOf(entry, wording),
    title: text.name,
    summary: summaryOf(text.description),
    facts: [
      fact(rendering, 'date', whenInWords(rendering, facts)),
      addressFact(rendering, facts),
      ...distanceFact(rendering, distance),
    ],
    sections: [],
    warning:
      facts.date < todayIn(rendering)
        ? sayFact(rendering.language, 'warning.past')
        : visitWarning(rendering, checkedOf(rendering, entry), []),
    position: facts.position,
    distance,
  };
}

function whenInWords(
  rendering: Rendering,
  { date, opensAt, closesAt, cancelled }: PublishedEntry<'mobileStop'>['facts'],
): string {
  const when = { weekday: weekdayInWords(rendering, date), date: dateInWords(rendering, date) };
  if (cancelled) return sayFact(rendering.language, 'date.stopCancelled', when);
  return sayFact(rendering.language, 'date.stop', { ...when, from: opensAt, to: closesAt });
}
