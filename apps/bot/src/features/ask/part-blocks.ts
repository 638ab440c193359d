import type { Answer, AnswerPart } from '@ventanilla/contracts';
import { answerMessages, speaker } from '@ventanilla/languages';
import { type Block, bold } from '../../presentation/html.js';
import { itemBlocks } from '../../presentation/item.js';
import { lines } from '../../presentation/lines.js';

const say = speaker(answerMessages);

/** The answers to several questions, each under its number with the one entry that answers it best. */
export function partBlocks({ parts = [], language, outcome }: Answer): Block[] {
  return parts.flatMap((part, index) => {
    const heading = outcome === 'emergency' ? [] : lines(say(language, 'lead.part', { number: index + 1 }), bold);
    return onePart(part, language, heading);
  });
}

function onePart({ lead, items: [best] }: AnswerPart, language: string, heading: Block): Block[] {
  if (best === undefined) return [[...heading, ...lines(lead)]];
  const [first = [], ...others] = itemBlocks(best, language, 'answer');
  return [[...heading, ...first], ...others];
}
