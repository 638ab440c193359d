import { type OpeningPeriod, type Schedule, type Weekday, weekdays } from '@ventanilla/contracts';
import type { Say } from '../i18n/use-words.js';
import { weekOf } from './week.js';

/** A schedule in one or two sentences, as somebody would say it on the phone. */
export function describeSchedule(schedule: Schedule, say: Say, day: (date: string) => string): string {
  const { validFrom, validTo, byAppointment, exceptions } = schedule;
  const parts = [
    describeWeek(schedule.periods, say),
    byAppointment ? say('schedule.sayAppointment') : '',
    validFrom ? say('schedule.sayFrom', { date: day(validFrom) }) : '',
    validTo ? say('schedule.sayTo', { date: day(validTo) }) : '',
    exceptions.length > 0 ? say('schedule.sayExceptions', { smart_count: exceptions.length }) : '',
  ];
  return parts.filter((part) => part !== '').join('. ');
}

function describeWeek(periods: readonly OpeningPeriod[], say: Say): string {
  const week = weekOf(periods.filter(({ opensAt, closesAt }) => opensAt !== '' && closesAt !== ''));
  const groups = new Map<string, Weekday[]>();
  for (const day of weekdays) {
    const hours = week[day].map((shift) => hoursOf(shift, say)).join(` ${say('common.and')} `);
    if (hours !== '') groups.set(hours, [...(groups.get(hours) ?? []), day]);
  }
  if (groups.size === 0) return say('schedule.sayNoHours');
  return [...groups].map(([hours, days]) => `${describeDays(days, say)}: ${hours}`).join('; ');
}

function hoursOf({ opensAt, closesAt }: { opensAt: string; closesAt: string }, say: Say): string {
  if (opensAt === '00:00' && closesAt === '24:00') return say('schedule.sayAllDay');
  return say('schedule.sayHours', { from: opensAt, to: closesAt });
}

/** `Monday to Friday` when days follow each other, `Monday, Wednesday` when not. */
function describeDays(days: readonly Weekday[], say: Say): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  const isRun = weekdays.indexOf(last) - weekdays.indexOf(first) === days.length - 1;
  if (isRun && days.length > 2) {
    return say('schedule.sayRun', { from: say(`day.${first}`), to: say(`day.${last}`) });
  }
  return days.map((day) => say(`day.${day}`)).join(', ');
}
