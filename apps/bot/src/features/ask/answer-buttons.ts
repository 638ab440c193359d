import type { Answer, Item } from '@ventanilla/contracts';
import { findLanguage } from '@ventanilla/languages';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Say } from '../../context.js';
import { hasMore } from '../../presentation/facts.js';
import { nameLanguage } from '../../presentation/language-names.js';
import { linkButtons } from '../../presentation/link-buttons.js';
import { sayingIn } from '../../say.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { emergencyButton } from '../emergency/emergency-button.js';
import { feedbackButton } from '../feedback/feedback-button.js';
import { personButton } from '../person/person-buttons.js';
import { wheelButton } from '../profile/profile-buttons.js';
import { itemButton } from '../services/item-button.js';
import { topicsButton } from '../services/topic-buttons.js';
import { remindRow } from '../stops/stop-buttons.js';
import { offerToldButton } from '../told/told-buttons.js';
import { againButton } from './again-button.js';
import { choiceRows } from './choice-rows.js';

/** As many entries as can be told apart at a glance. */
export const OFFERED = 4;

type Row = InlineKeyboardButton[];
/** A row that opens an entry; empty when the entry's key is too long for a button. */
type Open = (item: Item, text: string) => Row;

/** What can be pressed under an answer, row after row. */
export function answerButtons(answer: Answer, municipality: string, chosenLanguage: string | null): Row[] {
  const say = sayingIn(answer.language);
  const open: Open = (item, text) => callbackButton(text, itemButton.pack(municipality, answer.language, item.key));
  const chosen = choiceRows(answer, municipality);
  const rows = [
    ...(chosen.length > 0
      ? [...chosen, personRow(answer, municipality, say)]
      : outcomeRows(answer, municipality, open)),
    languageRow(answer, chosenLanguage),
  ];
  return rows.filter(({ length }) => length > 0);
}

function outcomeRows(answer: Answer, municipality: string, open: Open): Row[] {
  const say = sayingIn(answer.language);
  const offered = answer.items.slice(0, OFFERED);
  switch (answer.outcome) {
    case 'emergency':
      // Nobody in danger is to be led from the emergency number to a town hall's switchboard: a person only without one.
      return [
        ...doorsOf(answer).map((item) => open(item, item.title)),
        hasLine(answer) ? [] : personRow(answer, municipality, say),
      ];
    case 'choices':
      return [
        ...offered.map((item, index) => open(item, `${index + 1}. ${item.title}`)),
        personRow(answer, municipality, say),
      ];
    case 'unknown':
      return [...waysOn(say), toldRow(answer, say)];
    case 'answered':
      return [
        ...answeredRows(offered, say, open),
        wheelRow(answer, municipality, say),
        ...offered.slice(0, 1).map((item) => remindRow(item, municipality, say)),
        personRow(answer, municipality, say),
        feedbackRow(answer, say),
      ];
  }
}

function hasLine({ items }: Answer): boolean {
  return items.some(({ kind }) => kind === 'helpLine');
}

/** Doors that are open to somebody in danger; nothing to read. */
function doorsOf({ items }: Answer): Item[] {
  return items.filter(({ kind }) => kind === 'service').slice(0, 2);
}

function answeredRows([first, ...others]: readonly Item[], say: Say, open: Open): Row[] {
  if (first === undefined) return [];
  const more = hasMore(first, 'answer') ? open(first, say('ask.more')) : [];
  return [[...linkButtons(first, say), ...more], ...others.map((item) => open(item, item.title))];
}

/** Who reads what the profile states may want to see all of it. */
function wheelRow({ profile, language }: Answer, municipality: string, say: Say): Row {
  return profile === 'statements'
    ? callbackButton(say('profile.button'), wheelButton.pack(municipality, language))
    : [];
}

/** Whether anybody answers there is found out when it is pressed: an answer does not wait for it. */
function personRow({ handoff }: Answer, municipality: string, say: Say): Row {
  return handoff === null ? [] : callbackButton(say('ask.person'), personButton.pack(municipality, 'asked'));
}

/** What was not understood may still have been a cry for help. */
function waysOn(say: Say): Row[] {
  return [
    callbackButton(say('ask.byTopic'), topicsButton.pack()),
    callbackButton(say('command.emergency'), emergencyButton.pack()),
  ];
}

/** Only what was a question: who greeted waits for nothing. */
function toldRow({ id }: Answer, say: Say): Row {
  return id === null ? [] : callbackButton(say('told.offer'), offerToldButton.pack(id));
}

function feedbackRow({ id }: Answer, say: Say): Row {
  if (id === null) return [];
  return [
    ...callbackButton(say('ask.helped'), feedbackButton.pack(id, 'yes')),
    ...callbackButton(say('ask.notHelped'), feedbackButton.pack(id, 'no')),
  ];
}

/** Answers come in the language of the question; somebody who chose another one may read it there. */
function languageRow(answer: Answer, chosen: string | null): Row {
  const language = chosen === null || chosen === answer.language ? null : findLanguage(chosen)?.code;
  if (!language) return [];
  const text = sayingIn(language)('ask.inLanguage', { language: nameLanguage(language, language) });
  return callbackButton(text, againButton.pack(language));
}
