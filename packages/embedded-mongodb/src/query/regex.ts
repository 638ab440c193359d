import type { BSONRegExp } from 'bson';
import { regexParts } from '../bson/compare.js';
import { MongoError } from '../errors.js';
import type { CharacterSet } from './regex/character-set.js';
import { type Cost, costOf } from './regex/cost.js';
import { Machine, type Slots } from './regex/machine.js';
import { readPattern } from './regex/pattern-reader.js';
import { compileProgram } from './regex/program.js';
import { beginsAtTextStart, findStarts, isOnlyPrefix, prefixOf } from './regex/starts.js';
import { MatchLimitError } from './regex/step-budget.js';
import { type Pattern, PatternError } from './regex/syntax-tree.js';
import { findJavaScript } from './regex/to-javascript.js';

/** A match: where it begins and ends in the string, and the text of each group, null for one that took no part. */
export type RegexMatch = {
  readonly index: number;
  readonly end: number;
  readonly captures: readonly (string | null)[];
};

/** The longest pattern accepted, in characters (MongoDB's limit). */
const maxPatternLength = 32_764;
/** As many characters as JavaScript's expressions compare in well under a second. */
const maxJavaScriptWork = 100_000_000;

/**
 * A regular expression as MongoDB has them: PCRE's syntax and meaning on Unicode text. What provably ends soon on a given
 * text runs as a JavaScript expression; anything else runs on a machine that counts its steps.
 */
export class Regex {
  /** The text every match begins with, at the start of the string, for index bounds; '' when the pattern promises none. */
  readonly literalPrefix: string;
  /** Whether every text that begins so matches. */
  readonly isOnlyPrefix: boolean;
  readonly groupCount: number;
  /** How large it is. */
  readonly stepCount: number;
  private readonly cost: Cost;
  private readonly starts: CharacterSet | null;
  private readonly fromTextStart: boolean;
  private readonly tester: RegExp | null;
  private finder: RegExp | null | undefined;
  private readonly machine: Machine;

  constructor(private readonly pattern: Pattern) {
    const { tree } = pattern;
    this.groupCount = pattern.groupCount;
    this.literalPrefix = prefixOf(tree);
    this.isOnlyPrefix = isOnlyPrefix(tree);
    this.fromTextStart = beginsAtTextStart(tree);
    this.starts = findStarts(tree);
    this.cost = costOf(tree);
    const program = compileProgram(pattern);
    this.stepCount = program.steps.length;
    this.machine = new Machine(program);
    this.tester = Number.isFinite(this.cost.degree) ? findJavaScript(tree, false) : null;
  }

  /** Whether the text matches. Throws `Location51156` when finding out would take too long. */
  test(text: string): boolean {
    if (this.tester && this.endsSoon(text)) return this.tester.test(text);
    return this.search(text, 0) !== null;
  }

  /** The first match that begins at `from` or later, or null. Throws as {@link test}. */
  exec(text: string, from = 0): RegexMatch | null {
    if (this.tester && this.finder === undefined) this.finder = findJavaScript(this.pattern.tree, true);
    return this.finder && this.endsSoon(text) ? execNative(this.finder, text, from) : this.execSlowly(text, from);
  }

  private endsSoon(text: string): boolean {
    const { ways, degree, work } = this.cost;
    return ways * work * (text.length + 1) ** (this.fromTextStart ? degree : degree + 1) <= maxJavaScriptWork;
  }

  private execSlowly(text: string, from: number): RegexMatch | null {
    const slots = this.search(text, from);
    if (!slots) return null;
    const captures = Array.from({ length: this.groupCount }, (_, i) => {
      const [start = -1, end = -1] = [slots[2 * i + 2], slots[2 * i + 3]];
      return end < 0 ? null : text.slice(start, end);
    });
    return { index: slots[0] ?? 0, end: slots[1] ?? 0, captures };
  }

  private search(text: string, from: number): Slots | null {
    try {
      return this.machine.search(text, from, this.starts, this.fromTextStart);
    } catch (error) {
      if (!(error instanceof MatchLimitError)) throw error;
      throw new MongoError(
        'Location51156',
        `Error occurred while executing the regular expression. Result code: ${error.message}`,
      );
    }
  }
}

function execNative(regex: RegExp, text: string, from: number): RegexMatch | null {
  regex.lastIndex = from;
  const match = regex.exec(text);
  if (!match) return null;
  const [whole, ...captures] = match;
  return { index: match.index, end: match.index + whole.length, captures: captures.map((part) => part ?? null) };
}

const compiled = new Map<string, Regex>();
/** How many steps the expressions kept may have together: some 20 MB. */
const maxRememberedSteps = 100_000;
let rememberedSteps = 0;

/**
 * Compiles BSON's pattern and options, or takes the expression compiled before. Throws `Location51108` for an unknown option,
 * `Location51091` for a pattern that PCRE refuses.
 */
export function compileRegex(value: BSONRegExp | RegExp | string, options = ''): Regex {
  const parts = typeof value === 'string' ? { pattern: value, options } : regexParts(value);
  const flags = options || parts.options;
  const key = `${flags}/${parts.pattern}`;
  const known = compiled.get(key);
  if (known) return known;
  const regex = build(parts.pattern, flags);
  remember(key, regex);
  return regex;
}

function remember(key: string, regex: Regex): void {
  rememberedSteps += regex.stepCount;
  if (rememberedSteps > maxRememberedSteps) {
    compiled.clear();
    rememberedSteps = regex.stepCount;
  }
  compiled.set(key, regex);
}

function build(pattern: string, options: string): Regex {
  if (pattern.includes('\0'))
    throw new MongoError('BadValue', 'Regular expression cannot contain an embedded null byte');
  const stray = /[^imsxu]/.exec(options)?.[0];
  if (stray !== undefined) throw new MongoError('Location51108', ` invalid flag in regex options: ${stray}`);
  try {
    if (pattern.length > maxPatternLength) throw new PatternError('regular expression is too large');
    return new Regex(readPattern(pattern, options));
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new MongoError('Location51091', `Regular expression is invalid: ${error.message}`);
  }
}
