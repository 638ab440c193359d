import type { Danger } from '../../entry.js';
import type { Grade } from '../sign.js';

/** Words of one meaning in every language: a name, and the patterns that mean it. */
export type WordClass = { name: string; patterns: readonly string[] };

/** Classes that tell of a danger when they stand near each other, in any order. */
export type Rule = { danger: Danger; grade: Grade; classes: readonly string[] };

/** What is known about one danger: its own classes of words, and the rules that join them. */
export type Grammar = { classes: readonly WordClass[]; rules: readonly Rule[] };

/**
 * Names the classes of a file.
 *
 * @param words name -> patterns separated by commas, in all languages
 */
export function classesOf(words: Readonly<Record<string, string>>): WordClass[] {
  return Object.entries(words).map(([name, patterns]) => ({ name, patterns: split(patterns, ',') }));
}

/**
 * The grammar of one danger. A rule is `a + b`: words of class a near words of class b.
 *
 * @param rules by grade, separated by commas
 */
export function grammarOf(
  danger: Danger,
  words: Readonly<Record<string, string>>,
  rules: Readonly<Partial<Record<Grade, string>>>,
): Grammar {
  const of = (grade: Grade) =>
    split(rules[grade] ?? '', ',').map((rule) => ({ danger, grade, classes: split(rule, '+') }));
  return { classes: classesOf(words), rules: [...of('now'), ...of('today')] };
}

/** A list of alternatives may go on in the next line after its `|`. */
function split(text: string, separator: string): string[] {
  return text
    .replace(/\|\s+/g, '|')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
