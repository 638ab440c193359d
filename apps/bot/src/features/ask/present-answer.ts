import type { Answer, Item } from '@ventanilla/contracts';
import { findLanguage } from '@ventanilla/languages';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Say } from '../../context.js';
import { type Block, bold } from '../../presentation/html.js';
import { helpLineBlock, itemBlocks } from '../../presentation/item.js';
import { lines } from '../../presentation/lines.js';
import { linkButtons } from '../../presentation/link-buttons.js';
import { sayingIn } from '../../say.js';
import { feedbackButton } from '../feedback/feedback-button.js';
import { itemButton } from '../services/item-button.js';
import { topicsButton } from '../services/topic-buttons.js';
import { againButton } from './again-button.js';

/** Told in full, then in brief, then only named on a button: a small screen shows some forty lines. */
const TOLD = 3;
const OFFERED = 6;

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
  if (outcome === 'choices')
    return [items.slice(0, OFFERED).flatMap((item, index) => lines(`${index + 1}. ${item.title}`))];
  if (outcome === 'unknown') return handoff === null ? [] : itemBlocks(handoff, language, 'brief');
  const blocks = items.slice(0, outcome === 'emergency' ? OFFERED : TOLD).flatMap((item, index) => {
    if (item.kind === 'helpLine') return [helpLineBlock(item)];
    return itemBlocks(item, language, index === 0 ? 'answer' : 'brief');
  });
  return blocks;
}

type Open = (item: Item, text: string) => InlineKeyboardButton[];

function openButton(item: Item, text: string, municipality: string, language: string): InlineKeyboardButton[] {
  const data = itemButton.pack(municipality, language, item.key);
  return data === null ? [] : [{ text, callback_data: data }];
}

function buttonsOfItems({ outcome, items }: Answer, say: Say, open: Open): InlineKeyboardButton[][] {
  if (outcome === 'unknown') return [];
  const places = items.filter(({ kind }) => kind !== 'helpLine').slice(0, OFFERED);
  if (outcome === 'choices')
    return places.map((item, index) => open(item, `${index + 1}. ${item.title}`)).filter(isFilled);
  const [first, ...others] = places;
  if (first === undefined) return [];
  const more = first.sections.length > 1 ? open(first, say('ask.more')) : [];
  return [[...linkButtons(first, say), ...more], ...others.map((item) => open(item, item.title))].filter(isFilled);
}

function personRow({ outcome, handoff, items }: Answer, say: Say, open: Open): InlineKeyboardButton[][] {
  const topics: InlineKeyboardButton[] = [{ text: say('ask.byTopic'), callback_data: topicsButton.pack() ?? '' }];
  const isSaid = outcome === 'unknown' || items.some(({ key }) => key === handoff?.key);
  const person = handoff === null || isSaid ? [] : open(handoff, say('ask.person'));
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
  return [[{ text: sayingIn(language.code)('ask.inLanguage', { language: language.name }), callback_data: data }]];
}

function isFilled(row: readonly InlineKeyboardButton[]): boolean {
  return row.length > 0;
}
