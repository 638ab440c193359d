import type { Danger } from '../../entry.js';
import { type Match, Matcher } from '../../patterns/matcher.js';
import { classesOfDanger, rules, wordClasses } from './classes.js';
import type { Rule } from './grammar.js';

/** A rule that a message fulfils, and the words that fulfil it. */
export type RuleFound = { rule: Rule; matches: readonly Match[] };

/** The classes of one rule stand at most so many words from its first. */
const NEAR = 8;

const numbers = new Map(wordClasses.map(({ name }, number) => [name, number]));
if (numbers.size !== wordClasses.length) throw new Error('answering: two classes of danger words have one name');

const patterns = wordClasses.flatMap(({ patterns }, number) => patterns.map((pattern) => ({ pattern, number })));
const compiled = rules.map((rule) => ({ rule, wanted: rule.classes.map(numberOf) }));

/** Finds the words of all classes. Shared by all municipalities; it never changes. */
export const classMatcher = new Matcher(patterns.map(({ pattern }) => pattern));

function numberOf(name: string): number {
  const number = numbers.get(name);
  if (number === undefined) throw new Error(`answering: a rule speaks of the class "${name}", which is nowhere`);
  return number;
}

/** The rules whose classes stand near each other in a row of mended words. */
export function readRules(words: readonly string[]): RuleFound[] {
  const mentions = mentionsIn(words);
  if (mentions.size === 0) return [];
  return compiled.flatMap(({ rule, wanted }) => {
    const matches = findNear(wanted.map((number) => mentions.get(number) ?? []));
    return matches === null ? [] : [{ rule, matches }];
  });
}

/** The danger whose own classes a row of words speaks of most; null when it speaks of none. */
export function likeliestDanger(words: readonly string[]): Danger | null {
  const mentions = mentionsIn(words);
  const counts = [...classesOfDanger].map(([danger, names]) => ({
    danger,
    count: names.filter((name) => mentions.has(numberOf(name))).length,
  }));
  const [best] = counts.sort((one, other) => other.count - one.count);
  return best === undefined || best.count === 0 ? null : best.danger;
}

function mentionsIn(words: readonly string[]): Map<number, Match[]> {
  const found = new Map<number, Match[]>();
  for (const match of classMatcher.find(words)) {
    const number = patterns[match.id]?.number ?? -1;
    const known = found.get(number);
    if (known === undefined) found.set(number, [match]);
    else known.push(match);
  }
  return found;
}

/** One mention of each class, on words of their own, all near the first; null when there are none. */
function findNear(byClass: readonly (readonly Match[])[]): Match[] | null {
  const [first = [], ...others] = byClass;
  for (const anchor of first) {
    const matches = [anchor];
    for (const mentions of others) {
      const near = mentions.find(
        (mention) => matches.every((match) => areApart(match, mention)) && isNear(anchor, mention),
      );
      if (near === undefined) break;
      matches.push(near);
    }
    if (matches.length === byClass.length) return matches;
  }
  return null;
}

function areApart(one: Match, other: Match): boolean {
  return one.end <= other.start || other.end <= one.start;
}

function isNear(one: Match, other: Match): boolean {
  return other.start - one.end <= NEAR && one.start - other.end <= NEAR;
}
