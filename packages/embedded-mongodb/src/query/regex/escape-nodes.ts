import { CharacterSet } from './character-set.js';
import { findEscapedCharacter, octal, readProperty } from './escape-reader.js';
import { type GroupRegistry, readGroupName } from './group-registry.js';
import { escapedSets, verticalSpaces } from './known-sets.js';
import type { PatternSource } from './pattern-source.js';
import { type Anchor, type Node, PatternError, sequenceOf } from './syntax-tree.js';
import { notServed } from './unserved.js';

/** A place in the text. */
export function anchor(name: Anchor): Node {
  return { kind: 'anchor', anchor: name };
}

/** One character, in any case if asked. */
export function literal(character: string, ignoreCase: boolean): Node {
  const set = CharacterSet.of(character);
  return { kind: 'character', set: ignoreCase ? set.inAnyCase() : set };
}

const anchors: Readonly<Record<string, Anchor>> = {
  A: 'textStart',
  Z: 'lastLineEnd',
  z: 'textEnd',
  b: 'wordBoundary',
  B: 'insideWord',
  G: 'searchStart',
};

type Escape = (source: PatternSource, groups: GroupRegistry, ignoreCase: boolean) => Node;

/** Reads what stands behind a backslash outside of brackets. */
export function readEscape(source: PatternSource, groups: GroupRegistry, ignoreCase: boolean): Node {
  const character = findEscapedCharacter(source);
  if (character !== null) return literal(String.fromCodePoint(character), ignoreCase);
  if (/[1-9]/.test(source.peek())) return readNumber(source, groups, ignoreCase);
  const letter = source.next();
  const set = escapedSets.get(letter);
  if (set) return { kind: 'character', set };
  const place = anchors[letter];
  if (place) return anchor(place);
  const read = Object.hasOwn(rarerEscapes, letter) ? rarerEscapes[letter] : undefined;
  if (!read) throw new PatternError('unrecognized character follows \\');
  return read(source, groups, ignoreCase);
}

const rarerEscapes: Readonly<Record<string, Escape>> = {
  p: (source, _, ignoreCase) => ({ kind: 'character', set: readProperty(source, 'p', ignoreCase) }),
  P: (source, _, ignoreCase) => ({ kind: 'character', set: readProperty(source, 'P', ignoreCase) }),
  K: () => ({ kind: 'keep' }),
  R: () => anyLineEnd,
  g: readGroupReference,
  k: readNamedReference,
  X: () => {
    throw notServed('\\X');
  },
  C: () => {
    throw notServed('\\C');
  },
};

/** A reference when it is below ten or so many groups have been opened, a character in octal otherwise. */
function readNumber(source: PatternSource, groups: GroupRegistry, ignoreCase: boolean): Node {
  const start = source.position;
  const number = Number(source.takeWhile(/\d/));
  if (number < 10 || number <= groups.count) return groups.referenceTo([number], ignoreCase);
  source.rewind(start);
  const digits = source.takeWhile(/[0-7]/, 3);
  return literal(digits ? String.fromCodePoint(octal(digits)) : source.next(), ignoreCase);
}

function readGroupReference(source: PatternSource, groups: GroupRegistry, ignoreCase: boolean): Node {
  if (/[<']/.test(source.peek())) throw notServed('\\g<…>');
  const text = source.accept('{') ? readGroupName(source, '}') : source.takeWhile(/[-+\d]/);
  if (/^[A-Za-z_]/.test(text)) return groups.referenceTo(groups.named(text), ignoreCase);
  const group = relativeTo(groups.count, text);
  if (!(group > 0)) throw new PatternError('a numbered reference must not be zero');
  return groups.referenceTo([group], ignoreCase);
}

/** `-1` is the group opened last, `+1` the next to be. */
function relativeTo(count: number, text: string): number {
  if (!/^[-+]?\d+$/.test(text)) return Number.NaN;
  if (text.startsWith('-')) return count + 1 + Number(text);
  return text.startsWith('+') ? count + Number(text) : Number(text);
}

const nameEnds: Readonly<Record<string, string>> = { '<': '>', "'": "'", '{': '}' };

function readNamedReference(source: PatternSource, groups: GroupRegistry, ignoreCase: boolean): Node {
  const end = nameEnds[source.next()];
  if (end === undefined) throw new PatternError('\\k is not followed by a braced, angle-bracketed, or quoted name');
  return groups.referenceTo(groups.named(readGroupName(source, end)), ignoreCase);
}

/** `\R`: a line end of any kind, CR and LF together being one. */
const anyLineEnd: Node = {
  kind: 'atomic',
  body: {
    kind: 'choice',
    options: [
      sequenceOf(['\r', '\n'].map((text) => ({ kind: 'character', set: CharacterSet.of(text) }))),
      { kind: 'character', set: verticalSpaces },
    ],
  },
};
