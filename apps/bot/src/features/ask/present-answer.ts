import type { Answer, Item, ItemFact } from '@ventanilla/contracts';
import { answerMessages, speaker } from '@ventanilla/languages';
import type { InlineKeyboardButton } from 'grammy/types';
import { alertBlocks } from '../../presentation/alerts.js';
import { helpLineBlocks } from '../../presentation/help-lines.js';
import { type Block, bold, italic } from '../../presentation/html.js';
import { itemBlocks } from '../../presentation/item.js';
import { lines } from '../../presentation/lines.js';
import { sayingIn } from '../../say.js';
import { answerButtons, OFFERED } from './answer-buttons.js';
import { partBlocks } from './part-blocks.js';

const sayAnswer = speaker(answerMessages);

/** The first in full, the second in brief, the others only named on a button: a phone shows some thirty lines. */
const TOLD = 2;
const LINES = 6;
/** A phone shows about so many characters of a button; of a longer one the text must say all. */
const SEEN_OF_BUTTON = 36;

/** `after` is what comes in a message of its own, when the first must stay short. */
export type Presented = { blocks: Block[]; rows: InlineKeyboardButton[][]; after: Block[] };

/** An answer as a message: what it says, and what can be pressed under it. */
export function presentAnswer(answer: Answer, municipality: string, chosenLanguage: string | null): Presented {
  const lead = lines(answer.lead, answer.outcome === 'emergency' ? bold : undefined);
  const parts = partBlocks(answer);
  const isUrgent = answer.outcome === 'emergency';
  const said = [lead, ...wordingBlock(answer), ...(parts.length > 0 && !isUrgent ? parts : bodyOf(answer))];
  const { alerts = [], alertsTold = [], aboutAlerts = false } = answer;
  const warned = alertBlocks(alerts, alertsTold, sayingIn(answer.language));
  return {
    // Whoever is in danger needs the number first; everybody else what threatens all, said once when it was asked for.
    blocks: isUrgent || aboutAlerts ? [...said, ...warned] : [...warned, ...said],
    rows: answerButtons(answer, municipality, chosenLanguage),
    after: isUrgent ? parts : [],
  };
}

function wordingBlock({ wording, language }: Answer): Block[] {
  return wording === null ? [] : [[...lines(wording), ...lines(sayingIn(language)('ask.wording'), italic)]];
}

function bodyOf({ outcome, items, handoff, language, choices = [], nearest = null }: Answer): Block[] {
  switch (outcome) {
    case 'emergency':
      return emergencyBlocks(items, language);
    case 'choices':
      return longTitles(
        choices.length > 0 ? choices.map(({ label }) => label) : items.slice(0, OFFERED).map(({ title }) => title),
      );
    case 'unknown':
      return [
        ...(handoff === null ? [] : itemBlocks(handoff, language, 'brief')),
        ...(nearest === null
          ? []
          : [lines(sayAnswer(language, 'lead.nearest')), ...itemBlocks(nearest, language, 'brief')]),
      ];
    case 'answered':
      return items
        .slice(0, TOLD)
        .flatMap((item, index) =>
          index === 0
            ? itemBlocks(item, language, 'answer')
            : itemBlocks(withoutRepeats(item, items[0]), language, 'brief'),
        );
  }
}

/** The numbers and nothing else: they must still be on the screen when the message has arrived. Without any, who helps. */
function emergencyBlocks(items: readonly Item[], language: string): Block[] {
  const helpLines = items.filter(({ kind }) => kind === 'helpLine').slice(0, LINES);
  if (helpLines.length > 0) return helpLineBlocks(helpLines, language);
  return items.slice(0, TOLD).flatMap((item) => itemBlocks(item, language, 'brief'));
}

function longTitles(titles: readonly string[]): Block[] {
  const areSeen = titles.every((title) => title.length <= SEEN_OF_BUTTON);
  return areSeen ? [] : [titles.flatMap((title, index) => lines(`${index + 1}. ${title}`))];
}

/** What the first item said already is not said again: the same warning, the same conditions. */
function withoutRepeats(item: Item, first: Item | undefined): Item {
  const said = new Set(first?.facts.filter(isCondition).map(({ label, value }) => `${label} ${value}`));
  return {
    ...item,
    facts: item.facts.filter((fact) => !isCondition(fact) || !said.has(`${fact.label} ${fact.value}`)),
    warning: item.warning === first?.warning ? null : item.warning,
  };
}

function isCondition({ kind }: ItemFact): boolean {
  return kind === 'eligibility';
}
