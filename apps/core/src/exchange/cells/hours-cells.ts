import type { Schedule, ScheduleException } from '@ventanilla/contracts';
import { formatOpeningHours, isLocalDate, parseOpeningHours } from '@ventanilla/directory';
import { plain, spellingsOf, type Words, wordsOf } from '../words.js';
import { type Cell, type CellReading, fault, itemsOf, readEach } from './cell.js';
import { dateOrNull } from './plain-cells.js';

const BLANK: Schedule = { validFrom: null, validTo: null, periods: [], exceptions: [], byAppointment: false };

const keepWords = new Set(spellingsOf('exchange.cell.keep'));
const appointmentWords = spellingsOf('exchange.cell.byAppointment');

/**
 * The hours of an entry in one cell: `lun-vie 08:00-16:00; sáb 09:00-13:00`, with "by appointment" behind where that is
 * so. Hours with seasons, exceptions or several schedules do not fit a cell: it says where they are, and keeps them.
 */
export const scheduleList: Cell<Schedule[]> = {
  read(text, { before = [] }) {
    if (text === '') return { value: [] };
    if (keepWords.has(plain(text))) return { value: before };
    const reading = readWeek(text);
    return 'fault' in reading ? reading : { value: [reading.value] };
  },
  write(value, words) {
    const [schedule, ...others] = value;
    if (!schedule) return '';
    const fits = others.length === 0 && !schedule.validFrom && !schedule.validTo && schedule.exceptions.length === 0;
    return fits ? weekText(schedule, words) : words('exchange.cell.keep');
  },
};

/** The week of one schedule alone, for tables with a row per schedule. */
export function readWeek(text: string): CellReading<Schedule> {
  const word = appointmentWords.find((each) => plain(text).endsWith(each));
  const hours = word === undefined ? text : text.slice(0, text.trim().length - word.length).replace(/[\s;,(]+$/, '');
  const byAppointment = word !== undefined;
  if (hours.trim() === '' && byAppointment) return { value: { ...BLANK, byAppointment } };
  const periods = parseOpeningHours(hours.replace(/\)$/, ''));
  return periods ? { value: { ...BLANK, periods, byAppointment } } : fault('hours');
}

export function weekText({ periods, byAppointment }: Schedule, words: Words): string {
  const hours = formatOpeningHours(periods, words.language);
  return [hours, byAppointment ? words('exchange.cell.byAppointment') : ''].filter((part) => part !== '').join('; ');
}

const closedWords = new Set(spellingsOf('exchange.cell.closed'));

/** `2026-12-25 closed; 2026-12-24 08:00-12:00`. */
export const exceptionList: Cell<ScheduleException[]> = {
  read: (text) => readEach(itemsOf(text), readException),
  write: (value, words) =>
    value
      .map(({ date, closed, periods }) =>
        closed
          ? `${date} ${words('exchange.cell.closed')}`
          : `${date} ${periods.map(({ opensAt, closesAt }) => `${opensAt}-${closesAt}`).join(', ')}`,
      )
      .join('; '),
};

function readException(item: string): CellReading<ScheduleException> {
  const [, day = '', rest = ''] = /^(\S+)\s+(.*)$/.exec(item) ?? [];
  const reading = dateOrNull.read(day, { before: undefined, words: wordsOf('es') });
  const date = 'value' in reading ? reading.value : null;
  if (date === null || !isLocalDate(date)) return fault('exception');
  if (closedWords.has(plain(rest))) return { value: { date, closed: true, periods: [] } };
  const periods = parseOpeningHours(`lun ${rest}`);
  if (!periods) return fault('exception');
  return { value: { date, closed: false, periods: periods.map(({ opensAt, closesAt }) => ({ opensAt, closesAt })) } };
}
