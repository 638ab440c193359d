import type { ItemFact, PublishedEntry } from '@ventanilla/contracts';
import type { Occurrence } from '@ventanilla/directory';
import { fact, type Rendering, sayFact, wordingFor } from '../rendering.js';
import { dateInWords, weekdayInWords } from './dates.js';

type StopFacts = PublishedEntry<'mobileStop'>['facts'];

/** As many dates after the next one as somebody plans for. */
const LATER = 3;

/** The next date by itself, and those after it in one line. */
export function stopDateFacts(rendering: Rendering, dates: readonly Occurrence[]): ItemFact[] {
  const [next, ...later] = dates;
  if (!next) return [];
  const after = later.slice(0, LATER).map((each) => whenInWords(rendering, each));
  const [first, ...others] = after;
  if (first === undefined) return [fact(rendering, 'date', whenInWords(rendering, next))];
  const joined = others.reduce((said, last) => sayFact(rendering.language, 'list.dates', { first: said, last }), first);
  return [
    fact(rendering, 'date', whenInWords(rendering, next)),
    fact(rendering, 'date', joined, undefined, 'label.laterDates'),
  ];
}

/** What else has to be known about a date, in the nearest language it is written in. */
export function noteInWords(rendering: Rendering, { note }: Occurrence): string | null {
  return note && (wordingFor(note, rendering)?.text ?? null);
}

/** One date with its hours: as planned, otherwise than planned, or called off, and why. */
export function whenInWords(rendering: Rendering, { date, planned, opensAt, closesAt, state, reason }: Occurrence) {
  const { language } = rendering;
  const because = sayFact(language, `because.${reason ?? 'other'}`);
  const day = dayInWords(rendering, date);
  if (state === 'cancelled' && reason === null) return sayFact(language, 'date.stopCancelled', day);
  if (state === 'cancelled') return sayFact(language, 'date.stopCancelledBecause', { ...day, because });
  const when = sayFact(language, 'date.stop', { ...day, from: opensAt, to: closesAt });
  if (state === 'planned') return when;
  if (date === planned) return sayFact(language, 'date.stopChanged', { when, because });
  const instead = dayInWords(rendering, planned);
  return sayFact(language, 'date.stopMoved', { when, planned: `${instead.weekday} ${instead.date}`, because });
}

export function dayInWords(rendering: Rendering, date: string) {
  return { weekday: weekdayInWords(rendering, date), date: dateInWords(rendering, date) };
}

/** Where a date takes place: where it always does, or where it does this once. */
export function placeOn({ address, position }: StopFacts, on: Occurrence | undefined) {
  return on?.place ?? { address, position };
}
