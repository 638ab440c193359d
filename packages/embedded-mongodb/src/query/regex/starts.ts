import type { CharacterSet } from './character-set.js';
import type { Node } from './syntax-tree.js';

/** What a node's matches may begin with, and whether they may be empty. */
type Beginning = { readonly set: CharacterSet | null; readonly mayBeEmpty: boolean };

const unknown: Beginning = { set: null, mayBeEmpty: true };

/** The characters every match begins with one of; null when a match may be empty or nothing is known. */
export function findStarts(node: Node): CharacterSet | null {
  const { set, mayBeEmpty } = beginningOf(node);
  return mayBeEmpty ? null : set;
}

function beginningOf(node: Node): Beginning {
  switch (node.kind) {
    case 'character':
      return { set: node.set, mayBeEmpty: false };
    case 'sequence':
      return beginningOfAll(node.items);
    case 'choice':
      return node.options.map(beginningOf).reduce(either);
    case 'repeat':
      return node.min > 0 ? beginningOf(node.body) : { ...beginningOf(node.body), mayBeEmpty: true };
    case 'capture':
    case 'atomic':
      return beginningOf(node.body);
    default:
      return unknown;
  }
}

function either(a: Beginning, b: Beginning): Beginning {
  return { set: a.set && b.set ? a.set.with(b.set) : null, mayBeEmpty: a.mayBeEmpty || b.mayBeEmpty };
}

/** What follows begins the match where the first may be empty. */
function withNext(first: Beginning, next: Beginning): Beginning {
  return { ...either(first, next), mayBeEmpty: next.mayBeEmpty };
}

/** Anchors and looks consume nothing, so what follows them begins the match. */
function beginningOfAll(items: readonly Node[]): Beginning {
  let all: Beginning | null = null;
  for (const item of items) {
    if (item.kind === 'anchor' || item.kind === 'look') continue;
    const next = beginningOf(item);
    all = all ? withNext(all, next) : next;
    if (!next.mayBeEmpty) return all;
  }
  return all ?? unknown;
}

/** Whether every match begins at the start of the text. */
export function beginsAtTextStart(node: Node): boolean {
  if (node.kind === 'anchor') return node.anchor === 'textStart';
  if (node.kind === 'capture' || node.kind === 'atomic') return beginsAtTextStart(node.body);
  if (node.kind === 'choice') return node.options.every(beginsAtTextStart);
  return node.kind === 'sequence' && node.items[0] !== undefined && beginsAtTextStart(node.items[0]);
}

/** The text every match begins with, which stands at the start; '' when there is none. */
export function prefixOf(node: Node): string {
  return beginsAtTextStart(node) && node.kind === 'sequence' ? literalStart(node.items.slice(1)).text : '';
}

/** Whether the text of {@link prefixOf} is all that a match asks for. */
export function isOnlyPrefix(node: Node): boolean {
  return node.kind === 'sequence' && beginsAtTextStart(node) && literalStart(node.items.slice(1)).whole;
}

/** The plain characters the nodes begin with, and whether that is all of them. */
function literalStart(nodes: readonly Node[]): { text: string; whole: boolean } {
  let text = '';
  for (const node of nodes) {
    const part = literalOf(node);
    text += part.text;
    if (!part.whole) return { text, whole: false };
  }
  return { text, whole: true };
}

function literalOf(node: Node): { text: string; whole: boolean } {
  if (node.kind === 'character' && node.set.single !== null)
    return { text: String.fromCodePoint(node.set.single), whole: true };
  if (node.kind === 'sequence') return literalStart(node.items);
  if (node.kind === 'capture' || node.kind === 'atomic') return literalOf(node.body);
  if (node.kind === 'repeat' && node.min > 0) return { ...literalOf(node.body), whole: false };
  return { text: '', whole: false };
}
