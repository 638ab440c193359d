import { isLocalDate } from '@ventanilla/directory';
import { plain, spellingsOf } from '../words.js';
import { type Cell, fault, itemsOf } from './cell.js';

/** Text that may be empty. */
export const text: Cell<string> = { read: (value) => ({ value }), write: (value) => value };

/** Text that is null when there is none. */
export const textOrNull: Cell<string | null> = {
  read: (value) => ({ value: value === '' ? null : value }),
  write: (value) => value ?? '',
};

export const capitals: Cell<string | null> = {
  ...textOrNull,
  read: (value) => ({ value: value.toUpperCase() || null }),
};

export const textList: Cell<string[]> = {
  read: (value) => ({ value: itemsOf(value) }),
  write: (value) => value.join('; '),
};

/** Codes and words that hold no comma themselves may be separated by one. */
export const wordList: Cell<string[]> = {
  read: (value) => ({ value: itemsOf(value.replaceAll(',', ';')) }),
  write: (value) => value.join('; '),
};

/** `1.234,50`, `1,234.50` and `1234.5` are the same number; what both could be is read as thousands only with a point before. */
export const numberOrNull: Cell<number | null> = {
  read(value) {
    if (value === '') return { value: null };
    const number = Number(normalNumber(value));
    return Number.isFinite(number) ? { value: number } : fault('number');
  },
  write: (value) => (value === null ? '' : String(value)),
};

function normalNumber(value: string): string {
  const compact = value.replace(/[\s$]/g, '');
  const decimal = compact.lastIndexOf(',') > compact.lastIndexOf('.') ? ',' : '.';
  return decimal === ',' ? compact.replaceAll('.', '').replace(',', '.') : compact.replaceAll(',', '');
}

/** `2026-03-02`, or as it is written by hand: `2/3/2026` is the second of March. */
export const dateOrNull: Cell<string | null> = {
  read(value) {
    if (value === '') return { value: null };
    const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value) ?? [];
    const date = year === '' ? value : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isLocalDate(date) ? { value: date } : fault('date');
  },
  write: (value) => value ?? '',
};

const yes = new Set([...spellingsOf('exchange.cell.yes'), 's', 'si', 'y', 'true', '1', 'x', 'verdadero', 'verdadeiro']);
const no = new Set([...spellingsOf('exchange.cell.no'), 'n', 'false', '0', 'falso']);

export const yesOrNo: Cell<boolean> = {
  read(value, { words }) {
    if (yes.has(plain(value))) return { value: true };
    if (value === '' || no.has(plain(value))) return { value: false };
    return fault('yesNo', [words('exchange.cell.yes'), words('exchange.cell.no')]);
  },
  write: (value, words) => words(value ? 'exchange.cell.yes' : 'exchange.cell.no'),
};

export const yesNoOrUnknown: Cell<boolean | null> = {
  read: (value, context) => (value === '' ? { value: null } : yesOrNo.read(value, { ...context, before: undefined })),
  write: (value, words) => (value === null ? '' : yesOrNo.write(value, words)),
};
