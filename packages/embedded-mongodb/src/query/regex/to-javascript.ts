import type { CharacterSet } from './character-set.js';
import type { Anchor, Node } from './syntax-tree.js';

/** Raised for what JavaScript cannot say or would answer differently. */
class Untranslatable extends Error {}

/** Above this length V8 takes long to compile, and may refuse. */
const maxSourceLength = 4000;

/** The same pattern for JavaScript, or null when it has none. With `captures`, also the same groups. */
export function findJavaScript(node: Node, captures: boolean): RegExp | null {
  try {
    const source = translate(node, captures, false);
    return source.length > maxSourceLength ? null : new RegExp(source, captures ? 'gu' : 'u');
  } catch (error) {
    if (error instanceof Untranslatable) return null;
    throw error;
  }
}

/** `repeated`: inside of something JavaScript starts afresh, where it would forget a group that PCRE still knows. */
function translate(node: Node, captures: boolean, repeated: boolean): string {
  switch (node.kind) {
    case 'character':
      return classSource(node.set);
    case 'sequence':
      return node.items.map((item) => translate(item, captures, repeated)).join('');
    case 'choice':
      return `(?:${node.options.map((option) => translate(option, captures, repeated)).join('|')})`;
    case 'repeat':
      return `(?:${translate(node.body, captures, true)}){${node.min},${node.max === Number.POSITIVE_INFINITY ? '' : node.max}}${node.mode === 'lazy' ? '?' : ''}`;
    case 'capture':
      if (captures && repeated) throw new Untranslatable();
      return `(${captures ? '' : '?:'}${translate(node.body, captures, repeated)})`;
    case 'look':
      return `(?${node.behind ? '<' : ''}${node.negative ? '!' : '='}${translate(node.body, captures, true)})`;
    case 'anchor':
      return anchorSource(node.anchor);
    default:
      throw new Untranslatable();
  }
}

const anchorSources: Readonly<Partial<Record<Anchor, string>>> = {
  textStart: '^',
  lineStart: '(?:^|(?<=\\n)(?!$))',
  textEnd: '$',
  lineEnd: '(?=\\n|$)',
  lastLineEnd: '(?=\\n?$)',
  wordBoundary: '\\b',
  insideWord: '\\B',
};

function anchorSource(anchor: Anchor): string {
  const source = anchorSources[anchor];
  if (source === undefined) throw new Untranslatable();
  return source;
}

function classSource(set: CharacterSet): string {
  if (set.single !== null) return escaped(set.single);
  return `[${set.ranges.map(([first, last]) => (first === last ? escaped(first) : `${escaped(first)}-${escaped(last)}`)).join('')}]`;
}

function escaped(character: number): string {
  const text = String.fromCodePoint(character);
  return /^[A-Za-z0-9]$/.test(text) ? text : `\\u{${character.toString(16)}}`;
}
