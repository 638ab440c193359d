import type { Phone } from '../phone.js';
import type { Schedule } from '../schedule.js';
import type { HsdsPhone, HsdsSchedule } from './hsds.js';
import { known } from './known.js';
import { type HsdsClock, scheduleRows } from './schedule-to-hsds.js';
import { uuidFromName } from './uuid.js';

/** The words of RFC 6350 for the kinds of phones; it has none for WhatsApp, and HSDS allows others. */
export const phoneWords: Readonly<Record<Phone['type'], string>> = {
  voice: 'voice',
  whatsapp: 'whatsapp',
  sms: 'text',
  fax: 'fax',
  tty: 'textphone',
};

/** Phones with ids made of their owner's name and their place. */
export function phonesToHsds(phones: readonly Phone[], owner: string): HsdsPhone[] {
  return phones.map(({ number, extension, type, languages }, index) => {
    const id = `${owner}/phone/${index}`;
    return known<HsdsPhone>({
      id: uuidFromName(id),
      number,
      extension: extension && /^\d+$/.test(extension) ? Number(extension) : null,
      type: phoneWords[type],
      languages: [...new Set(languages)].map((code) => ({ id: uuidFromName(`${id}/language/${code}`), code })),
    });
  });
}

/** All rules of some schedules, with ids made of their owner's name and their place. */
export function schedulesToHsds(schedules: readonly Schedule[], owner: string, clock: HsdsClock): HsdsSchedule[] {
  const rows = schedules.flatMap((schedule) => scheduleRows(schedule, clock));
  return rows.map((row, index) => ({ id: uuidFromName(`${owner}/schedule/${index}`), ...row }));
}
