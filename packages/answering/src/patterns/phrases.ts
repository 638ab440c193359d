import { Matcher } from './matcher.js';

/** A phrase found in a row of words: what it stands for, and from where to where. */
export type Phrase<Name extends string> = { name: Name; start: number; end: number };

/** Finds named phrases in folded words; `knows` says whether a word is one that some phrase is made of. */
export type PhraseFinder<Name extends string> = ((words: readonly string[]) => Phrase<Name>[]) & {
  knows: (word: string) => boolean;
};

/**
 * Makes a finder of named phrases. Each name has its patterns in one text, separated by commas; see `readPattern`.
 *
 * @example
 * const find = phraseFinder({ thanks: 'muchas|mil gracias, thank you' });
 * find(['mil', 'gracias']); // [{ name: 'thanks', start: 0, end: 2 }]
 */
export function phraseFinder<Name extends string>(phrases: Readonly<Record<Name, string>>): PhraseFinder<Name> {
  const named = entriesOf(phrases).flatMap(([name, patterns]) =>
    patterns.split(',').map((pattern) => ({ name, pattern: pattern.trim() })),
  );
  const matcher = new Matcher(named.map(({ pattern }) => pattern));
  const find = (words: readonly string[]) =>
    matcher.find(words).flatMap(({ id, start, end }) => {
      const name = named[id]?.name;
      return name === undefined ? [] : [{ name, start, end }];
    });
  return Object.assign(find, { knows: (word: string) => matcher.knows(word) });
}

function entriesOf<Name extends string>(phrases: Readonly<Record<Name, string>>): [Name, string][] {
  return Object.entries(phrases) as [Name, string][];
}
