import { everydayWords } from './words/everyday.js';
import { generalWords } from './words/general.js';
import { healthWords } from './words/health.js';
import { learningWords } from './words/learning.js';
import { livingWords } from './words/living.js';
import { placesWords } from './words/places.js';
import { stayingWords } from './words/staying.js';
import { workingWords } from './words/working.js';

/** What newcomers ask about, and what it is called: language -> its names as they are written. */
export type Concept = { readonly id: string; readonly names: ReadonlyMap<string, readonly string[]> };

/** Blocks with a blank line between them: the id, then a line for each language, its code before its names. */
const texts = [
  everydayWords,
  generalWords,
  healthWords,
  learningWords,
  livingWords,
  placesWords,
  stayingWords,
  workingWords,
];
const CODE_LENGTH = 2;
let read: readonly Concept[] | null = null;

/** All concepts. They are read when they are first asked for: whoever asks nothing across languages pays nothing. */
export function allConcepts(): readonly Concept[] {
  read ??= texts.flatMap(conceptsIn);
  return read;
}

/** Reads concepts as they are written in `words/`. */
export function conceptsIn(text: string): Concept[] {
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [id = '', ...lines] = block.split('\n');
      return { id, names: new Map(lines.map((line) => [line.slice(0, CODE_LENGTH), namesOf(line)])) };
    });
}

function namesOf(line: string): string[] {
  return line.slice(CODE_LENGTH + 1).split(', ');
}
