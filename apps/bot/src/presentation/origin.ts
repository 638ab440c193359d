import type { Item } from '@ventanilla/contracts';
import { sayingIn } from '../say.js';
import { writeDate } from './dates.js';

type Origin = Pick<Item, 'source' | 'checkedAt' | 'checkedBy' | 'warning'>;

/** Who said what the items say, and the earliest day that one of them was checked. */
export function writeOrigin(items: readonly Origin[], language: string): string {
  const say = sayingIn(language);
  const names = items.flatMap(({ source }) => (source === null ? [] : [sourceName(source, language)]));
  const source = [...new Set(names)].join('; ');
  const checked = earliestCheck(items);
  // A warning says already how far to rely on it.
  const unchecked = items.some(({ warning }) => warning === null) ? [say('ask.notChecked')] : [];
  return [
    ...(source === '' ? [] : [say('ask.source', { source })]),
    ...(checked === null ? unchecked : [writeCheck(checked, checkers(items), language)]),
  ].join(' · ');
}

function writeCheck(day: string, by: string, language: string): string {
  const [say, date] = [sayingIn(language), writeDate(day, language)];
  return by === '' ? say('ask.checked', { date }) : say('ask.checkedBy', { date, by });
}

/** Those who checked, each once; nobody when it is not known of all: nobody is to vouch for what others saw. */
function checkers(items: readonly Origin[]): string {
  const known = items.flatMap(({ checkedBy }) => checkedBy ?? []);
  return known.length === items.length ? [...new Set(known)].join('; ') : '';
}

/** Null when one was never checked: a date must not vouch for more than it saw. */
function earliestCheck(items: readonly Origin[]): string | null {
  const days = items.flatMap(({ checkedAt }) => (checkedAt === null ? [] : [checkedAt])).sort();
  return days.length === items.length ? (days[0] ?? null) : null;
}

function sourceName({ name, date }: NonNullable<Item['source']>, language: string): string {
  return date === null ? name : `${name} (${writeDate(date, language)})`;
}
