import type { Item, ItemFact, PublishedEntry } from '@ventanilla/contracts';
import { comingOf, type Occurrence, occurrencesOf } from '@ventanilla/directory';
import { listInWords } from './facts/dates.js';
import { addressFact, distanceFact, distanceTo } from './facts/places.js';
import { dayInWords, noteInWords, placeOn, stopDateFacts } from './facts/stop-dates.js';
import { languagesFact } from './facts/terms.js';
import { checkedOf, visitWarning } from './freshness.js';
import { fact, originOf, type Rendering, sayFact, summaryOf, wordingFor } from './rendering.js';

type Stop = PublishedEntry<'mobileStop'>;

/** A mobile stop with its next dates; `on` shows one date of it alone. When nothing is to come, the last date and that it is over. */
export function mobileStopItem(rendering: Rendering, entry: Stop, on?: Occurrence): Item | null {
  const { facts, texts } = entry;
  const wording = wordingFor(texts, rendering);
  if (!wording) return null;
  const coming = on ? [on] : comingOf(facts, rendering.now, rendering.municipality.timeZone);
  const dates = coming.length > 0 ? coming : occurrencesOf(facts).slice(-1);
  const place = placeOn(facts, dates[0]);
  const distance = distanceTo(rendering, place.position);
  return {
    kind: 'mobileStop',
    ...originOf(entry, wording),
    title: wording.text.name,
    summary: summaryOf(wording.text.description),
    facts: [
      ...stopDateFacts(rendering, dates),
      ...noteFact(rendering, dates[0]),
      addressFact(rendering, place),
      ...distanceFact(rendering, distance),
      ...boardFact(rendering, facts.onBoard ?? []),
      ...languagesFact(rendering, facts.languages ?? []),
    ],
    sections: [],
    warning: stopWarning(rendering, entry, coming[0]),
    position: place.position,
    distance,
  };
}

function noteFact(rendering: Rendering, on: Occurrence | undefined): ItemFact[] {
  const note = on && noteInWords(rendering, on);
  return note ? [fact(rendering, 'notice', note)] : [];
}

/** What can be done on board, by the names of the services; those that are not public are not named. */
function boardFact(rendering: Rendering, keys: readonly string[]): ItemFact[] {
  const names = keys.flatMap((key) => {
    const service = rendering.find(key);
    return service?.kind === 'service' ? (wordingFor(service.texts, rendering)?.text.name ?? []) : [];
  });
  return names.length === 0 ? [] : [fact(rendering, 'services', listInWords(rendering.language, names))];
}

/** What somebody has to know before they set out, the most pressing alone. */
function stopWarning(rendering: Rendering, entry: Stop, next: Occurrence | undefined): string | null {
  const { language } = rendering;
  if (!next) return sayFact(language, 'warning.past');
  if (next.state === 'cancelled') return sayFact(language, 'warning.stopCancelled', dayInWords(rendering, next.date));
  if (next.state === 'changed') return sayFact(language, 'warning.stopChanged');
  return visitWarning(rendering, checkedOf(rendering, entry), []);
}
