import type { Address } from '../../address.js';
import { isLocalDate, isTimeOfDay } from '../../local-time.js';
import type { Location } from '../../location.js';
import { type Phone, phoneTypes } from '../../phone.js';
import { type OpeningPeriod, type Schedule, type ScheduleException, weekdays } from '../../schedule.js';
import { languageCodesFrom, phonesFrom } from '../contact-from-hsds.js';
import { phonesToHsds, schedulesToHsds } from '../contact-to-hsds.js';
import { type Fields, listIn, numberIn, textIn, textOrNullIn } from '../fields.js';
import { known } from '../known.js';
import { schedulesFromRows } from '../schedule-from-hsds.js';
import { uuidFromName } from '../uuid.js';
import { type Part, plainly } from './part.js';
import { isFlag, isNumber, isText, listOf, maybe, nullOr, objectOf, oneOf, type Shape, textThat } from './shape.js';
import { textOrNullPart, textPart, unknownText, withoutUnknown } from './text-part.js';

const hours = { opensAt: textThat(isTimeOfDay), closesAt: textThat((time) => isTimeOfDay(time, true)) };
const isPeriod: Shape<OpeningPeriod> = objectOf({ days: listOf(oneOf(weekdays)), ...hours });
const isException: Shape<ScheduleException> = objectOf<ScheduleException>({
  date: textThat(isLocalDate),
  closed: isFlag,
  periods: listOf(objectOf(hours)),
  reason: maybe(isText),
});
const isSchedule: Shape<Schedule> = objectOf<Schedule>({
  validFrom: nullOr(textThat(isLocalDate)),
  validTo: nullOr(textThat(isLocalDate)),
  periods: listOf(isPeriod),
  exceptions: listOf(isException),
  byAppointment: isFlag,
  notes: (value): value is undefined => value === undefined,
});
const isPhone: Shape<Phone> = objectOf<Phone>({
  number: isText,
  extension: nullOr(isText),
  type: oneOf(phoneTypes),
  languages: listOf(isText),
});
const isAddress: Shape<Address> = objectOf<Address>({
  address1: isText,
  crossStreets: nullOr(isText),
  locality: nullOr(isText),
  region: nullOr(isText),
  postalCode: nullOr(isText),
  country: isText,
});

/**
 * A number that is missing is no phone to the standard; a hyphen stands for it. The numbers of contact persons are numbers
 * to call, too; who these persons are is not kept: a directory tells whom to call, not about people.
 */
export const phonesPart: Part<Phone[]> = {
  fields: ['phones', 'contacts'],
  isValue: listOf(isPhone),
  write: (phones, { name }) =>
    known<{ phones?: Fields[] }>({
      phones: phonesToHsds(phones, name).map((phone) => ({ ...phone, number: phone.number || unknownText })),
    }),
  read: (json) => {
    const all = [json, ...listIn(json, 'contacts')].flatMap(phonesFrom);
    const isFirst = ({ number }: Phone, at: number) => all.findIndex((each) => each.number === number) === at;
    const own = listIn(json, 'phones').length;
    return plainly(all.filter((phone, at) => at < own || isFirst(phone, at)));
  },
};

/** The address of the first contact person that has one stands in for one of its own. */
export const emailPart: Part<string | null> = {
  ...textOrNullPart('email', 'email'),
  read: (json) => {
    const own = [json, ...listIn(json, 'contacts')].map((each) => textIn(each, 'email'));
    return plainly(own.find((email) => email !== '') ?? null);
  },
};

export const schedulesPart: Part<Schedule[]> = {
  fields: ['schedules'],
  isValue: listOf(isSchedule),
  write: (schedules, { name, clock }) =>
    known<{ schedules?: Fields[] }>({ schedules: schedulesToHsds(schedules, name, clock) }),
  read: (json, { clock }) => {
    const { schedules, problems } = schedulesFromRows(listIn(json, 'schedules'), clock);
    return { value: schedules, problems };
  },
};

export const languagesPart: Part<string[]> = {
  fields: ['languages'],
  isValue: listOf(isText),
  write: (codes, { name }) =>
    known<{ languages?: Fields[] }>({
      languages: [...new Set(codes)].map((code) => ({ id: uuidFromName(`${name}/language/${code}`), code })),
    }),
  read: (json) => plainly(languageCodesFrom(json)),
};

/** Null when there is no door to go to. */
export const addressPart: Part<Address | null> = {
  fields: ['addresses'],
  isValue: nullOr(isAddress),
  write: (address, { name }) =>
    address ? { addresses: [{ id: uuidFromName(`${name}/address`), ...wordsOf(address) }] } : {},
  read: (json) => {
    const [address] = listIn(json, 'addresses').filter((each) => withoutUnknown(textIn(each, 'address_1')) !== '');
    return plainly(address ? addressFrom(address) : null);
  },
};

/** The standard requires city, state and postal code; one that is not known is a hyphen. */
function wordsOf({ address1, crossStreets, locality, region, postalCode, country }: Address): Fields {
  return {
    address_1: address1 || unknownText,
    ...known<{ address_2?: string }>({ address_2: crossStreets }),
    city: locality || unknownText,
    state_province: region || unknownText,
    postal_code: postalCode || unknownText,
    country: country || unknownText,
    address_type: 'physical',
  };
}

function addressFrom(json: Fields): Address {
  const textOrNull = (name: string) => withoutUnknown(textIn(json, name)) || null;
  return {
    address1: textIn(json, 'address_1'),
    crossStreets: textOrNullIn(json, 'address_2'),
    locality: textOrNull('city'),
    region: textOrNull('state_province'),
    postalCode: textOrNull('postal_code'),
    country: withoutUnknown(textIn(json, 'country')).toUpperCase(),
  };
}

export const positionPart: Part<Location['position']> = {
  fields: ['latitude', 'longitude'],
  isValue: nullOr(objectOf({ latitude: isNumber, longitude: isNumber })),
  write: (position) => ({ ...position }),
  read: (json) => {
    const [latitude, longitude] = [numberIn(json, 'latitude'), numberIn(json, 'longitude')];
    return plainly(latitude === null || longitude === null ? null : { latitude, longitude });
  },
};

/** How to get there, and then in: what the standard says of accessibility belongs to the directions. */
export const directionsPart: Part<string> = {
  ...textPart('transportation'),
  fields: ['transportation', 'accessibility'],
  read: (json, place) => {
    const { value } = textPart('transportation').read(json, place);
    const entrance = listIn(json, 'accessibility').flatMap((each) => [
      textIn(each, 'description'),
      textIn(each, 'details'),
    ]);
    return plainly([value, ...entrance].filter((text) => text !== '').join('\n'));
  },
};
