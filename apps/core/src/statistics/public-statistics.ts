import { type Municipality, type PublicStatisticsMonth, type Topic, topics } from '@ventanilla/contracts';
import { smallestShown, suppressSmallCountsInRow } from '@ventanilla/mgi';

/** Questions of a day that have one value, such as a topic; null where it is not known. */
export type Counted<Value extends string> = { day: string; value: Value | null; count: number };

type Counts = { byTopic: readonly Counted<Topic>[]; byLanguage: readonly Counted<string>[] };

/**
 * What may be told of the months that are over, newest first. Each month is a row of its own, told once and the same way
 * for good: no number of it can be worked out from another month, nor from how a number grows from day to day.
 */
export function publicMonths(
  { byTopic, byLanguage }: Counts,
  months: readonly string[],
  { languages }: Pick<Municipality, 'languages'>,
): PublicStatisticsMonth[] {
  return months.flatMap((month) => {
    const ofTopics = countsIn(month, byTopic, [...topics, 'other']);
    const ofLanguages = countsIn(month, byLanguage, [...new Set(languages), 'other']);
    const questions = sum(ofTopics.map(({ count }) => count));
    if (questions < smallestShown) return [];
    return [
      {
        month,
        questions,
        byTopic: withoutSmall(ofTopics).map(({ value, count }) => ({ topic: value, questions: count })),
        byLanguage: withoutSmall(ofLanguages).map(({ value, count }) => ({ language: value, questions: count })),
      },
    ];
  });
}

/** A row for every value, the last one for whatever is none of the others. */
function countsIn<Value extends string>(
  month: string,
  counted: readonly Counted<string>[],
  values: readonly Value[],
): { value: Value; count: number }[] {
  const own = counted.filter(({ day }) => day.startsWith(`${month}-`));
  const rows = new Map<string, number>(values.map((value) => [value, 0]));
  for (const { value, count } of own) {
    const row = value !== null && rows.has(value) ? value : 'other';
    rows.set(row, (rows.get(row) ?? 0) + count);
  }
  return values.map((value) => ({ value, count: rows.get(value) ?? 0 }));
}

/**
 * With the month's total known to everybody, so that it is part of what must not give a small number away: neither one
 * by itself nor all that are hidden together, which are what is left of the total.
 */
export function withoutSmall<Value>(
  rows: readonly { value: Value; count: number }[],
): { value: Value; count: number | null }[] {
  const { counts } = suppressSmallCountsInRow(rows.map(({ count }) => count));
  const hidden = new Set(rows.filter((_, at) => counts[at] === null));
  const bySize = rows.filter((row) => !hidden.has(row)).sort((one, other) => one.count - other.count);
  const left = () => sum([...hidden].map(({ count }) => count));
  for (const next of bySize) if (hidden.size > 0 && left() < smallestShown) hidden.add(next);
  return rows.map((row) => ({ value: row.value, count: hidden.has(row) ? null : row.count }));
}

/** The twelve months before the one of this day, newest first. */
export function lastMonths(today: string): string[] {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return Array.from({ length: 12 }, (_, back) => {
    const at = year * 12 + month - 2 - back;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
