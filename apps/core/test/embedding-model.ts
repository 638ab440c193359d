import { createHash } from 'node:crypto';
import { json, type Manner } from './misbehaving-model.js';

/** Words that mean one thing: all that this model knows of language. */
const ALIKE = [
  ['natación', 'pileta', 'chapotear', 'plonger', 'baignade'],
  ['perros', 'mascotas', 'cachorro', 'firulais'],
  ['murales', 'pintura', 'pincel'],
];
const DIMENSIONS = 128;

/** An embedding model without a model: words that mean the same stand in the same place, all others in one of their own. */
export const embeds: Manner = (response, asked) => {
  json(200, { object: 'list', data: textsIn(asked).map((text, index) => ({ index, embedding: embeddingOf(text) })) })(
    response,
    asked,
  );
};

/** Each text with what `make` makes of it. */
export function embedsAs(make: (text: string, index: number) => unknown): Manner {
  return (response, asked) =>
    json(200, { data: textsIn(asked).map((text, index) => ({ index, embedding: make(text, index) })) })(
      response,
      asked,
    );
}

/** The texts that a request wants embedded. */
export function textsIn(asked: string): string[] {
  return (JSON.parse(asked) as { input: string[] }).input;
}

export function embeddingOf(text: string): number[] {
  const numbers = new Array<number>(DIMENSIONS).fill(0);
  for (const word of text.toLowerCase().match(/\p{L}{4,}/gu) ?? []) {
    const place = placeOf(ALIKE.find((alike) => alike.includes(word))?.[0] ?? word);
    numbers[place] = (numbers[place] ?? 0) + 1;
  }
  // A text without a word it knows means a little of nothing.
  return numbers.some((value) => value > 0) ? numbers : numbers.map((_, at) => (at === 0 ? 1e-3 : 0));
}

function placeOf(word: string): number {
  return createHash('sha256').update(word).digest().readUInt16BE() % DIMENSIONS;
}
