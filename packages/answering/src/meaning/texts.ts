import type { Entry } from '../entry.js';
import { type FieldText, mayAnswer, unitsOf } from '../index/units.js';

/** About four hundred tokens: what small embedding models read of a text. */
const MOST_CHARACTERS = 1_500;
/** What a cut through an emoji leaves. */
const HALF_A_PAIR = /[\uD800-\uDBFF]$/;

const ORDER = ['title', 'summary', 'keywords', 'body'] as const;

/**
 * The texts whose embeddings stand for an entry: one for each language, and for each section of a guide. None for what
 * never answers by itself.
 */
export function textsForMeaning(entry: Entry): string[] {
  if (!mayAnswer(entry) || entry.kind === 'location') return [];
  return unitsOf(entry).flatMap(({ texts }) => texts.map(({ fields }) => joined(fields)).filter((text) => text !== ''));
}

function joined(fields: readonly FieldText[]): string {
  const inOrder = ORDER.flatMap((wanted) => fields.filter(([field]) => field === wanted));
  const lines = inOrder.flatMap(([, text]) => text.split(' . ')).map((line) => line.replace(/\s+/g, ' ').trim());
  return lines
    .filter((line) => line !== '')
    .join('\n')
    .slice(0, MOST_CHARACTERS)
    .replace(HALF_A_PAIR, '');
}
