import type { PublishedEntry } from '@ventanilla/contracts';
import { localDate, type Occurrence, occurrencesOf, openingOf } from '@ventanilla/directory';

export type Stop = PublishedEntry<'mobileStop'>;

/** One date of one mobile stop, with its instants. */
export type StopDate = { entry: Stop; on: Occurrence; from: Date; to: Date };

/** What lies between two moments: `from` is when it must still go on, `until` before when it must begin. */
export type Span = { from: Date; until?: Date };

/** The mobile stops of a municipality that nothing newer has overtaken. */
export function stopsOf(entries: Iterable<PublishedEntry>): Stop[] {
  return [...entries].filter((entry): entry is Stop => entry.kind === 'mobileStop' && entry.facts.superseded === null);
}

/** The dates of stops that go on in a span, cancelled ones too, the first to begin first. */
export function agendaOf(stops: readonly Stop[], timeZone: string, { from, until }: Span): StopDate[] {
  // A stop may go on after midnight: yesterday's night is still looked at.
  const yesterday = localDate(new Date(from.getTime() - 24 * 3_600_000), timeZone);
  const dates = stops.flatMap((entry) =>
    occurrencesOf(entry.facts)
      .filter(({ date }) => date >= yesterday)
      .map((on) => ({ entry, on, ...openingOf(on, timeZone) })),
  );
  const within = dates.filter((each) => each.to > from && (until === undefined || each.from < until));
  return within.sort(
    (one, other) => one.from.getTime() - other.from.getTime() || (one.entry.key < other.entry.key ? -1 : 1),
  );
}
