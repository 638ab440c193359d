import type { PatternSource } from './pattern-source.js';
import { PatternError, type RepeatMode } from './syntax-tree.js';

/** The greatest number in a quantifier (PCRE's limit). */
const maxTimes = 65535;
/** The longest `{n,m}` that can be within that limit, with some zeros in front. */
const maxLength = 24;

type Times = { readonly min: number; readonly max: number };

/** Reads a quantifier, or nothing and gives null when none comes next. */
export function findTimes(source: PatternSource): Times | null {
  if (source.accept('*')) return { min: 0, max: Number.POSITIVE_INFINITY };
  if (source.accept('+')) return { min: 1, max: Number.POSITIVE_INFINITY };
  if (source.accept('?')) return { min: 0, max: 1 };
  return source.peek() === '{' ? findCounts(source) : null;
}

/** `{3}`, `{3,}` or `{3,5}`; any other brace stands for itself. */
function findCounts(source: PatternSource): Times | null {
  const match = /^\{(\d+)(,?)(\d*)\}/.exec(source.ahead(maxLength));
  if (!match || (match[2] === '' && match[3] !== '')) return null;
  const times = timesOf(Number(match[1]), match[2] === ',', match[3] ?? '');
  source.accept(match[0]);
  return times;
}

function timesOf(min: number, isRange: boolean, last: string): Times {
  const max = last !== '' ? Number(last) : isRange ? Number.POSITIVE_INFINITY : min;
  if (min > maxTimes || (Number.isFinite(max) && max > maxTimes))
    throw new PatternError('number too big in {} quantifier');
  if (max < min) throw new PatternError('numbers out of order in {} quantifier');
  return { min, max };
}

/** What stands behind a quantifier; `swapped` is PCRE's option that makes the lazy ones greedy. */
export function readMode(source: PatternSource, swapped: boolean): RepeatMode {
  if (source.accept('+')) return 'possessive';
  return source.accept('?') === swapped ? 'greedy' : 'lazy';
}
