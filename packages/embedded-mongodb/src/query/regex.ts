import type { BSONRegExp } from 'bson';
import { regexParts } from '../bson/compare.js';
import { MongoError } from '../errors.js';

const compiled = new Map<string, RegExp>();
const maxRemembered = 500;
/** The longest pattern accepted, in characters (MongoDB's limit). */
const maxPatternLength = 32764;

/** Turns BSON's pattern and options into one JavaScript can run; `BadValue` for a pattern or option it cannot. */
export function compileRegex(value: BSONRegExp | RegExp | string, options = ''): RegExp {
  const parts = typeof value === 'string' ? { pattern: value, options } : regexParts(value);
  const key = `${options || parts.options}/${parts.pattern}`;
  const known = compiled.get(key);
  if (known) return known;
  const regex = build(parts.pattern, options || parts.options);
  if (compiled.size >= maxRemembered) compiled.clear();
  compiled.set(key, regex);
  return regex;
}

function build(pattern: string, options: string): RegExp {
  if (pattern.length > maxPatternLength) throw new MongoError('BadValue', 'Regular expression is too large');
  if (/[^imsxu]/.test(options)) throw new MongoError('BadValue', `invalid flag in regex options: ${options}`);
  const { source, inlineFlags } = withoutInlineFlags(options.includes('x') ? withoutComments(pattern) : pattern);
  const flags = [...new Set([...options.replace(/[xu]/g, ''), ...inlineFlags])].join('');
  return tryUnicode(source, flags);
}

/** Unicode mode counts characters as PCRE does; patterns only the older mode accepts still run in that one. */
function tryUnicode(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, `${flags}u`);
  } catch {
    return withoutUnicode(source, flags);
  }
}

function withoutUnicode(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, flags);
  } catch (error) {
    throw new MongoError(
      'BadValue',
      `Regular expression is invalid: ${error instanceof Error ? error.message : source}`,
    );
  }
}

function withoutInlineFlags(pattern: string): { source: string; inlineFlags: string } {
  const match = /^\(\?([ims]+)\)/.exec(pattern);
  return match
    ? { source: pattern.slice(match[0].length), inlineFlags: match[1] ?? '' }
    : { source: pattern, inlineFlags: '' };
}

function withoutComments(pattern: string): string {
  return pattern.replace(/\\[\s\S]|\[(?:\\[\s\S]|[^\]])*\]|\s+|#[^\n]*/g, (piece) =>
    piece.startsWith('\\') || piece.startsWith('[') ? piece : '',
  );
}

/**
 * The text every match begins with, for index bounds, or '' when the pattern promises none. Only plain characters behind a
 * leading `^`, with no alternatives and no case folding, promise anything.
 */
export function literalPrefix(regex: RegExp): string {
  if (!regex.source.startsWith('^') || /[im]/.test(regex.flags) || regex.source.includes('|')) return '';
  const match = /^\^((?:[^\\^$.*+?()[\]{}|]|\\[^\w\s])*)/.exec(regex.source);
  const text = match?.[1] ?? '';
  const next = regex.source.slice(1 + text.length);
  const kept = /^[*?{]/.test(next) ? text.replace(/\\?.$/su, '') : text;
  return kept.replace(/\\(.)/gsu, '$1');
}
