import type { Answer, Item } from '@ventanilla/contracts';
import type { InlineKeyboardButton } from 'grammy/types';
import { helpLineBlocks } from '../../presentation/help-lines.js';
import { type Block, bold, italic } from '../../presentation/html.js';
import { itemBlocks } from '../../presentation/item.js';
import { lines } from '../../presentation/lines.js';
import { sayingIn } from '../../say.js';
import { answerButtons, OFFERED } from './answer-buttons.js';

/** The first in full, the second in brief, the others only named on a button: a phone shows some thirty lines. */
const TOLD = 2;
const LINES = 6;
/** A phone shows about so many characters of a button; of a longer one the text must say all. */
const SEEN_OF_BUTTON = 36;

export type Presented = { blocks: Block[]; rows: InlineKeyboardButton[][] };

/** An answer as a message: what it says, and what can be pressed under it. */
export function presentAnswer(answer: Answer, municipality: string, chosenLanguage: string | null): Presented {
  const lead = lines(answer.lead, answer.outcome === 'emergency' ? bold : undefined);
  return {
    blocks: [lead, ...wordingBlock(answer), ...bodyOf(answer)],
    rows: answerButtons(answer, municipality, chosenLanguage),
  };
}

function wordingBlock({ wording, language }: Answer): Block[] {
  return wording === null ? [] : [[...lines(wording), ...lines(sayingIn(language)('ask.wording'), italic)]];
}

function bodyOf({ outcome, items, handoff, language }: Answer): Block[] {
  switch (outcome) {
    case 'emergency':
      // Nothing else: the numbers must still be on the screen when the message has arrived.
      return helpLineBlocks(items.filter(({ kind }) => kind === 'helpLine').slice(0, LINES), language);
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
