import { BSONRegExp } from 'bson';
import type { Document } from '../../../bson/codec.js';
import { isRegex } from '../../../bson/codec.js';
import { regexParts } from '../../../bson/compare.js';
import { MongoError } from '../../../errors.js';
import { compileRegex, type Regex, type RegexMatch } from '../../regex.js';
import { compileNamed, type NamedProblems } from '../arguments.js';
import { constantly, type Expression, folded, missing, type OperatorCompiler, type OperatorTable } from '../scope.js';
import { failure, isNullish } from '../values.js';
import { characterCount } from './strings.js';

const regexProblems: NamedProblems = {
  notAnObject: (name, found) => failure(51103, `${name} expects an object of named arguments but found: ${found}`),
  unknown: (name, argument) => failure(31024, `${name} found an unknown argument: ${argument}`),
  missing: {
    input: (name) => failure(31022, `${name} requires 'input' parameter`),
    regex: (name) => failure(31023, `${name} requires 'regex' parameter`),
  },
};

type Search = (text: string | null, regex: Regex | null) => unknown;

function searching(search: Search): OperatorCompiler {
  return (operand, scope, name) => {
    const known = ['input', 'regex', 'options'] as const;
    const named = compileNamed(operand, scope, { name, known, problems: regexProblems });
    const input = named.input ?? missing;
    const pattern = compilePattern(named.regex ?? missing, named.options ?? constantly(null), name);
    return folded([input, pattern], (document) => {
      const text = input(document);
      if (!isNullish(text) && typeof text !== 'string')
        throw failure(51104, `${name} needs 'input' to be of type string`);
      return search(text ?? null, pattern(document) as Regex | null);
    });
  };
}

/** The regular expression to search with, or null; compiled once when it is the same for every document. */
function compilePattern(regex: Expression, options: Expression, name: string): Expression {
  return folded([regex, options], (document) => patternFrom(regex(document), options(document), name));
}

function patternFrom(regex: unknown, options: unknown, name: string): Regex | null {
  if (!isNullish(options) && typeof options !== 'string')
    throw failure(51106, `${name} needs 'options' to be of type string`);
  const { pattern, flags } = partsOf(regex, options ?? null, name);
  if (pattern?.includes('\0')) throw failure(51109, `${name}: regular expression cannot contain an embedded null byte`);
  if (flags.includes('\0'))
    throw failure(51110, `${name}: regular expression options cannot contain an embedded null byte`);
  const wrong = /[^imsx]/.exec(flags);
  if (wrong) throw failure(51108, `${name}: invalid flag in regex options: ${wrong[0]}`);
  return pattern === null ? null : compiled(pattern, flags, name);
}

function partsOf(regex: unknown, options: string | null, name: string): { pattern: string | null; flags: string } {
  if (isNullish(regex)) return { pattern: null, flags: options ?? '' };
  if (typeof regex === 'string') return { pattern: regex, flags: options ?? '' };
  if (!isRegex(regex)) throw failure(51105, `${name} needs 'regex' to be of type string or regex`);
  const parts = regexParts(regex);
  if (options !== null && parts.options !== '')
    throw failure(51107, `${name}: found regex option(s) specified in both 'regex' and 'option' fields`);
  return { pattern: parts.pattern, flags: options ?? parts.options };
}

function compiled(pattern: string, flags: string, name: string): Regex {
  try {
    return compileRegex(new BSONRegExp(pattern, flags));
  } catch (error) {
    if (error instanceof MongoError) throw failure(51111, `Invalid Regex in ${name}: ${error.message}`);
    throw error;
  }
}

function findFirst(text: string | null, regex: Regex | null): Document | null {
  const match = text === null || regex === null ? null : regex.exec(text);
  return match && text !== null ? describeMatch(text, match, characterCount(text.slice(0, match.index))) : null;
}

/** Every match that does not overlap the one before; after an empty match the search goes on one character further. */
function findAll(text: string | null, regex: Regex | null): Document[] {
  if (text === null || regex === null) return [];
  const found: Document[] = [];
  let counted = 0;
  let place = 0;
  for (const match of matchesOf(text, regex)) {
    place += characterCount(text.slice(counted, match.index));
    counted = match.index;
    found.push(describeMatch(text, match, place));
  }
  return found;
}

function* matchesOf(text: string, regex: Regex): Iterable<RegexMatch> {
  let from = 0;
  do {
    const match = regex.exec(text, from);
    if (!match) return;
    yield match;
    from = match.end > match.index ? match.end : match.end + lengthOfCharacter(text, match.end);
  } while (from < text.length);
}

/** A character past U+FFFF takes two places in a string of JavaScript. */
function lengthOfCharacter(text: string, place: number): number {
  return (text.codePointAt(place) ?? 0) > 0xffff ? 2 : 1;
}

function describeMatch(text: string, { index, end, captures }: RegexMatch, idx: number): Document {
  return { match: text.slice(index, end), idx, captures: [...captures] };
}

function matches(text: string | null, regex: Regex | null): boolean {
  return text !== null && regex !== null ? regex.test(text) : false;
}

/** Searching strings with regular expressions. */
export const regexOperators: OperatorTable = {
  $regexFind: searching(findFirst),
  $regexFindAll: searching(findAll),
  $regexMatch: searching(matches),
};
