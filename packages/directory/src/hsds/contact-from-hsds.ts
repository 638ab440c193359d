import type { Phone } from '../phone.js';
import { phoneTypes } from '../phone.js';
import { phoneWords } from './contact-to-hsds.js';
import { type Fields, listIn, numberIn, textIn } from './fields.js';

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
