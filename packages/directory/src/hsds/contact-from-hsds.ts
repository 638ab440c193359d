import type { Location } from '../location.js';
import type { Phone } from '../phone.js';
import { phoneTypes } from '../phone.js';
import { type Problem, problem } from '../problem.js';
import { phoneWords } from './contact-to-hsds.js';
import { type Fields, listIn, numberIn, textIn, textOrNullIn } from './fields.js';
import { schedulesFromRows } from './schedule-from-hsds.js';
import type { HsdsClock } from './schedule-to-hsds.js';

/** The phones of anything that has some. A kind of phone we have no word for is taken for voice. */
export function phonesFrom(owner: Fields): Phone[] {
  return listIn(owner, 'phones').map((phone) => ({
    number: textIn(phone, 'number'),
    extension: numberIn(phone, 'extension')?.toString() ?? null,
    type: phoneTypes.find((type) => phoneWords[type] === textIn(phone, 'type')) ?? 'voice',
    languages: languageCodesFrom(phone),
  }));
}

/** The codes of the languages of anything that has some. */
export function languageCodesFrom(owner: Fields): string[] {
  return listIn(owner, 'languages')
    .map((language) => textIn(language, 'code'))
    .filter((code) => code !== '');
}

/** A location, or null with a problem when it has no address: virtual places have no door. */
export function locationFrom(fields: Fields, clock: HsdsClock): { location: Location | null; problems: Problem[] } {
  const [address] = listIn(fields, 'addresses').filter((each) => textIn(each, 'address_1') !== '');
  if (!address) return { location: null, problems: [problem('noAddress', 'addresses')] };
  const [latitude, longitude] = [numberIn(fields, 'latitude'), numberIn(fields, 'longitude')];
  const { schedules, problems } = schedulesFromRows(listIn(fields, 'schedules'), clock);
  const location = {
    address: {
      address1: textIn(address, 'address_1'),
      crossStreets: textOrNullIn(address, 'address_2'),
      locality: textOrNullIn(address, 'city'),
      region: textOrNullIn(address, 'state_province'),
      postalCode: textOrNullIn(address, 'postal_code'),
      country: textIn(address, 'country').toUpperCase(),
    },
    position: latitude === null || longitude === null ? null : { latitude, longitude },
    phones: phonesFrom(fields),
    schedules,
  };
  return { location, problems };
}
