import type { Recurrence } from '@ventanilla/contracts';
import type { Timetable } from '@ventanilla/directory';
import { weekdays } from '@ventanilla/directory';
import type { Say } from '../i18n/use-words.js';

type Days = { day: (date: string) => string; weekday: (date: string) => string };

/** A timetable as somebody would say it; half of one can not be said. */
export function describeTimetable(timetable: Timetable, say: Say, dates: Days): string {
  const { date, opensAt, closesAt, repeats } = timetable;
  const hours = { from: opensAt, to: closesAt };
  if (!repeats) return say('stopPage.once', { ...hours, date: `${dates.weekday(date)} ${dates.day(date)}` });
  if (repeats.every === 'dates') {
    const all = [...new Set([date, ...repeats.dates])].sort().map(dates.day);
    return say('stopPage.listed', { ...hours, dates: all.join(', ') });
  }
  const span = { ...hours, first: dates.day(date), until: dates.day(repeats.until), count: repeats.count };
  return repeats.every === 'weeks'
    ? say(repeats.count === 1 ? 'stopPage.weekly' : 'stopPage.everyNWeeks', { ...span, days: daysIn(repeats, say) })
    : say(repeats.count === 1 ? 'stopPage.monthly' : 'stopPage.everyNMonths', { ...span, ...weekdayIn(repeats, say) });
}

function daysIn({ days }: Extract<Recurrence, { every: 'weeks' }>, say: Say): string {
  return weekdays
    .filter((day) => days.includes(day))
    .map((day) => say(`day.${day}`))
    .join(', ');
}

function weekdayIn({ week, day }: Extract<Recurrence, { every: 'months' }>, say: Say) {
  return { week: say(`stopPage.week.${week}`).toLowerCase(), day: say(`day.${day}`) };
}
