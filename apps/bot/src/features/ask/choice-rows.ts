import type { Answer, Choice } from '@ventanilla/contracts';
import type { InlineKeyboardButton } from 'grammy/types';
import { sayingIn } from '../../say.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { nearbyButton } from '../location/nearby-button.js';
import { municipalityButton } from '../municipality/municipality-keyboard.js';
import { chooseButton } from './choose-button.js';

/** One row for each thing that can be chosen, numbered as it may be written. What does not fit a button is only written. */
export function choiceRows({ choices = [], asks, language }: Answer, municipality: string): InlineKeyboardButton[][] {
  const rows = choices.map((choice, index) => choiceRow(choice, `${index + 1}. ${choice.label}`, municipality));
  // Where somebody is, their phone knows best.
  return asks === 'door' ? [...rows, callbackButton(sayingIn(language)('services.near'), nearbyButton.pack())] : rows;
}

function choiceRow({ id, label }: Choice, numbered: string, municipality: string): InlineKeyboardButton[] {
  const [kind = '', ...rest] = id.split(':');
  const key = rest.join(':');
  if (kind === 'municipality') return callbackButton(label, municipalityButton.pack(key));
  return callbackButton(numbered, chooseButton.pack(municipality, kind, key));
}
