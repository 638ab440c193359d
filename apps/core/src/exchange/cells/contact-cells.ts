import { type Facts, type Phone, type Position, phoneSchema, type Source } from '@ventanilla/contracts';
import { type Cell, type CellReading, fault, itemsOf, readEach } from './cell.js';

const typeWords: Readonly<Record<string, Phone['type']>> = {
  whatsapp: 'whatsapp',
  wsp: 'whatsapp',
  wpp: 'whatsapp',
  sms: 'sms',
  fax: 'fax',
  tty: 'tty',
  tel: 'voice',
  voz: 'voice',
};
const written: Readonly<Record<Phone['type'], string>> = {
  voice: '',
  whatsapp: 'WhatsApp ',
  sms: 'SMS ',
  fax: 'Fax ',
  tty: 'TTY ',
};

/** `11 4253-5555 int. 12; WhatsApp 11 5555-5555`. The languages spoken on a number stay when the number does. */
export const phoneList: Cell<Phone[]> = {
  read: (text, { before = [] }) => readEach(itemsOf(text), (item) => readPhone(item, before)),
  write: (value) =>
    value
      .map(({ number, extension, type }) => `${written[type]}${number}${extension ? ` int. ${extension}` : ''}`)
      .join('; '),
};

function readPhone(item: string, before: readonly Phone[]): CellReading<Phone> {
  const [, word = 'voz', rest = ''] = /^(?:([a-z]+)[.:]?\s+)?(.*)$/i.exec(item) ?? [];
  const [number = '', extension = null, ...others] = rest.split(
    /\s*(?:,?\s*\b(?:interno|int|ext|extension|ramal)\b\.?)\s*/i,
  );
  const type = typeWords[word.toLowerCase()];
  if (!type || others.length > 0) return fault('phone');
  const known = before.find((each) => each.number === number && each.type === type);
  const parsed = phoneSchema.safeParse({ number, extension, type, languages: known?.languages ?? [] });
  return parsed.success ? { value: parsed.data } : fault('phone');
}

/** `-34.7203, -58.2546`, as maps give it. */
export const position: Cell<Position | null> = {
  read(text) {
    if (text === '') return { value: null };
    const [, latitude, longitude] =
      /^\(?\s*(-?\d{1,2}(?:\.\d+)?)\s*[,; ]\s*(-?\d{1,3}(?:\.\d+)?)\s*\)?$/.exec(text) ?? [];
    if (latitude === undefined || longitude === undefined) return fault('position');
    const point = { latitude: Number(latitude), longitude: Number(longitude) };
    return Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180 ? { value: point } : fault('position');
  },
  write: (value) => (value ? `${value.latitude}, ${value.longitude}` : ''),
};

/** `Ministry of Health | https://… | 2026-02`, one after another. Address and date may be left out. */
export const sourceList: Cell<Source[]> = {
  read: (text) =>
    readEach(
      text.split(/\n|;\s/).filter((item) => item.trim() !== ''),
      (item): CellReading<Source> => {
        const parts = item.split('|').map((part) => part.trim());
        const url = parts.find((part) => /^https?:\/\//.test(part)) ?? null;
        const date = parts.find((part) => /^\d{4}(-\d{2}){0,2}$/.test(part)) ?? null;
        const [name, ...others] = parts.filter((part) => part !== url && part !== date && part !== '');
        return name === undefined || others.length > 0 ? fault('format') : { value: { name, url, date } };
      },
    ),
  write: (value) =>
    value.map(({ name, url, date }) => [name, url, date].filter((part) => part !== null).join(' | ')).join('; '),
};

/** Keys of locations; the hours and phones that hold only there stay with a location that stays. */
export const locationKeys: Cell<Facts<'service'>['atLocations']> = {
  read: (text, { before = [] }) =>
    readEach(itemsOf(text.replaceAll(',', ';')), (location) => ({
      value: before.find((each) => each.location === location) ?? { location, schedules: [], phones: [] },
    })),
  write: (value) => value.map(({ location }) => location).join('; '),
};
