import type { Answer, Item } from '@ventanilla/contracts';
import { findLanguage } from '@ventanilla/languages';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Say } from '../../context.js';
import { hasMore } from '../../presentation/facts.js';
import { helpLineBlocks } from '../../presentation/help-lines.js';
import { type Block, bold } from '../../presentation/html.js';
import { itemBlocks } from '../../presentation/item.js';
import { nameLanguage } from '../../presentation/language-names.js';
import { lines } from '../../presentation/lines.js';
import { linkButtons } from '../../presentation/link-buttons.js';
import { sayingIn } from '../../say.js';
import { feedbackButton } from '../feedback/feedback-button.js';
import { itemButton } from '../services/item-button.js';
import { topicsButton } from '../services/topic-buttons.js';
import { againButton } from './again-button.js';

/** The first in full, the second in brief, the others only named on a button: a phone shows some thirty lines. */
const TOLD = 2;
const OFFERED = 4;
const LINES = 6;
/** A phone shows about so many characters of a button; of a longer one the text must say all. */
const SEEN_OF_BUTTON = 36;

export type Presented = { blocks: Block[]; rows: InlineKeyboardButton[][] };

/** An answer as a message: what it says, and what can be pressed under it. */
export function presentAnswer(answer: Answer, municipality: string, chosenLanguage: string | null): Presented {
  const say = sayingIn(answer.language);
  const button = (item: Item, text: string) => openButton(item, text, municipality, answer.language);
  return {
    blocks: [lines(answer.lead, answer.outcome === 'emergency' ? bold : undefined), ...bodyOf(answer)],
    rows: [
      ...buttonsOfItems(answer, say, button),
      ...personRow(answer, say, button),
      ...feedbackRow(answer, say),
      ...languageRow(answer, chosenLanguage),
    ],
  };
}

function bodyOf({ outcome, items, handoff, language }: Answer): Block[] {
  switch (outcome) {
    case 'emergency':
      // Nothing else: the numbers must still be on the screen when the message has arrived.
      return helpLineBlocks(items.filter(isHelpLine).slice(0, LINES), language);
    case 'choices':
      return longTitles(items.slice(0, OFFERED));
    case 'unknown':
      return handoff === null ? [] : itemBlocks(handoff, language, 'brief');
    case 'answered':
      return items
        .slice(0, TOLD)
        .flatMap((item, index) => itemBlocks(item, language, index === 0 ? 'answer' : 'brief'));
  }
}

function longTitles(items: readonly Item[]): Block[] {
  const areSeen = items.every(({ title }) => title.length <= SEEN_OF_BUTTON);
  return areSeen ? [] : [items.flatMap(({ title }, index) => lines(`${index + 1}. ${title}`))];
}

type Open = (item: Item, text: string) => InlineKeyboardButton[];

function openButton(item: Item, text: string, municipality: string, language: string): InlineKeyboardButton[] {
  const data = itemButton.pack(municipality, language, item.key);
  return data === null ? [] : [{ text, callback_data: data }];
}

function buttonsOfItems(answer: Answer, say: Say, open: Open): InlineKeyboardButton[][] {
  const offered = answer.items.slice(0, OFFERED);
  switch (answer.outcome) {
    case 'emergency':
      return placesOfDanger(answer.items)
        .map((item) => open(item, item.title))
        .filter(isFilled);
    case 'choices':
      return offered.map((item, index) => open(item, `${index + 1}. ${item.title}`)).filter(isFilled);
    case 'unknown':
      return [];
    case 'answered':
      return buttonsOfAnswered(offered, say, open);
  }
}

function buttonsOfAnswered([first, ...others]: readonly Item[], say: Say, open: Open): InlineKeyboardButton[][] {
  if (first === undefined) return [];
  const more = hasMore(first, 'answer') ? open(first, say('ask.more')) : [];
  return [[...linkButtons(first, say), ...more], ...others.map((item) => open(item, item.title))].filter(isFilled);
}

function personRow({ outcome, handoff, items }: Answer, say: Say, open: Open): InlineKeyboardButton[][] {
  const topics: InlineKeyboardButton[] = [{ text: say('ask.byTopic'), callback_data: topicsButton.pack() ?? '' }];
  // In danger nobody is to be led from the emergency number to a town hall's switchboard.
  const isSaid = outcome !== 'answered' && outcome !== 'choices';
  const isShown = items.some(({ key }) => key === handoff?.key);
  const person = handoff === null || isSaid || isShown ? [] : open(handoff, say('ask.person'));
  return (outcome === 'unknown' ? [topics] : [person]).filter(isFilled);
}

function feedbackRow({ id, outcome }: Answer, say: Say): InlineKeyboardButton[][] {
  const helped = id === null ? null : feedbackButton.pack(id, 'yes');
  const notHelped = id === null ? null : feedbackButton.pack(id, 'no');
  if (helped === null || notHelped === null || outcome !== 'answered') return [];
  return [
    [
      { text: say('ask.helped'), callback_data: helped },
      { text: say('ask.notHelped'), callback_data: notHelped },
    ],
  ];
}

/** Answers come in the language of the question; somebody who chose another one may read it there. */
function languageRow(answer: Answer, chosen: string | null): InlineKeyboardButton[][] {
  const language = chosen === null || chosen === answer.language ? null : findLanguage(chosen);
  const data = language && againButton.pack(language.code);
  if (language === null || data === null) return [];
  return [
    [
      {
        text: sayingIn(language.code)('ask.inLanguage', { language: nameLanguage(language.code, language.code) }),
        callback_data: data,
      },
    ],
  ];
}

function isFilled(row: readonly InlineKeyboardButton[]): boolean {
  return row.length > 0;
}

/** Doors that are open to somebody in danger; nothing to read. */
function placesOfDanger(items: readonly Item[]): Item[] {
  return items.filter(({ kind }) => kind === 'service').slice(0, 2);
}

function isHelpLine({ kind }: Item): boolean {
  return kind === 'helpLine';
}
