import { isDocument } from '../bson/codec.js';
import type { Collation } from '../bson/collation.js';
import { orderOf, typeOrder } from '../bson/types.js';
import type { Index } from '../indexes/index-definition.js';
import { type TextEncoding, textKey } from '../indexes/key-encoding.js';
import { belowLabel, decodeLabel, encodeLabel, type Label, labelBetween, spreadLabels } from '../indexes/labels.js';
import { type Placing, plainPlacing } from '../indexes/placing.js';
import { idPrefix, prefixRange } from './keys.js';
import type { Overlay } from './overlay.js';
import type { KeyRange, View } from './view.js';

type Word = { readonly label: Label; readonly text: string };
/** Where a string stands: the word it is equal to, or the words around it. */
type Found = { readonly equal: Word } | { readonly before: Word | null; readonly after: Word | null };

/**
 * The strings an index with a collation holds. Each has a label, and the labels stand in the collation's order, since it is
 * the collation that decides where a new string goes; strings it finds equal share one. Words stay until the index goes or
 * is built anew. Two transactions that put strings into the same gap want the same label, and one of them is refused.
 */
export class Words {
  private readonly prefix: Buffer;
  private readonly known = new Map<string, Buffer>();

  constructor(
    private readonly view: View,
    indexId: number,
    private readonly collation: Collation,
  ) {
    this.prefix = idPrefix(indexId);
  }

  /** The label's bytes of a string the index holds; for another, the place between the labels where it would stand. */
  place(text: string): { readonly at: Buffer; readonly held: boolean } {
    const found = this.find(text);
    if ('equal' in found) return { at: encodeLabel(found.equal.label), held: true };
    return { at: found.before ? belowLabel(found.before.label) : belowLabel([]), held: false };
  }

  /** The label's bytes of a string, which is added when it is new. */
  labelOf(text: string, view: Overlay): Buffer {
    const known = this.known.get(text);
    if (known) return known;
    const found = this.find(text);
    const label = 'equal' in found ? found.equal.label : labelBetween(labelIn(found.before), labelIn(found.after));
    const bytes = encodeLabel(label);
    if (!('equal' in found)) view.put('words', this.keyOf(bytes), Buffer.from(text));
    this.known.set(text, bytes);
    return bytes;
  }

  /** Gives many strings labels at once, while there are none. */
  fill(texts: Iterable<string>, view: Overlay): void {
    const { compare } = this.collation;
    const sorted = [...texts].sort(compare);
    const distinct = sorted.filter((text, i) => i === 0 || compare(sorted[i - 1] ?? '', text) !== 0);
    let i = 0;
    for (const label of spreadLabels(distinct.length)) {
      view.put('words', this.keyOf(encodeLabel(label)), Buffer.from(distinct[i] ?? ''));
      i += 1;
    }
  }

  /** Level by level: the last word not after the string on one level, then what stands below that word. */
  private find(text: string): Found {
    let before: Word | null = null;
    let after: Word | null = null;
    for (let parent: Label = []; ; parent = before.label) {
      const level: Found = this.findOnLevel(parent, text);
      if ('equal' in level) return level;
      after = level.after ?? after;
      if (!level.before) return { before, after };
      before = level.before;
    }
  }

  /** Halves the level's keys until the string is found, or only the words around it are left. */
  private findOnLevel(parent: Label, text: string): Found {
    let { from, to } = this.below(parent);
    let before: Word | null = null;
    let after: Word | null = null;
    for (;;) {
      const word = this.findMiddle(parent.length, from, to);
      if (!word) return { before, after };
      const difference = this.collation.compare(word.text, text);
      if (difference === 0) return { equal: word };
      const key = this.keyOf(encodeLabel(word.label));
      if (difference < 0) {
        before = word;
        from = this.below(word.label).to;
      } else {
        after = word;
        to = key;
      }
    }
  }

  /** A word of the level somewhere in the middle of a range, or null when the range is empty. */
  private findMiddle(depth: number, from: Buffer, to: Buffer): Word | null {
    const half = halfway(from, to);
    const entry =
      this.view.first('words', { from: half, to, expected: 1 }) ??
      this.view.first('words', { from, to: half, reverse: true, expected: 1 });
    if (!entry) return null;
    const label = decodeLabel(entry.key.subarray(this.prefix.length));
    if (label.length === depth + 1) return { label, text: entry.value.toString() };
    // What was met stands below a word of this level.
    const upper = label.slice(0, depth + 1);
    const text = this.view.get('words', this.keyOf(encodeLabel(upper)));
    return text ? { label: upper, text: text.toString() } : null;
  }

  private below(label: Label): KeyRange {
    return prefixRange(this.keyOf(belowLabel(label)));
  }

  private keyOf(label: Buffer): Buffer {
    return Buffer.concat([this.prefix, label]);
  }
}

function labelIn(word: Word | null): Label | null {
  return word?.label ?? null;
}

/** A key about half way between two, by their first bytes that differ. */
function halfway(from: Buffer, to: Buffer): Buffer {
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  const low = numberAt(from, same);
  const high = numberAt(to, same);
  const bytes = Buffer.alloc(same + 6);
  from.copy(bytes, 0, 0, same);
  bytes.writeUIntBE(low + Math.floor((high - low) / 2), same, 6);
  return Buffer.compare(bytes, from) < 0 ? from : bytes;
}

function numberAt(bytes: Buffer, at: number): number {
  const six = Buffer.alloc(6);
  bytes.copy(six, 0, at);
  return six.readUIntBE(0, 6);
}

/** All words of an index. */
export function wordsRange(indexId: number): KeyRange {
  return prefixRange(idPrefix(indexId));
}

/** How a view's index writes strings, to find entries that are there. */
export function textEncodingOf(view: View, { id, rules }: Index): TextEncoding {
  if (!rules) return textKey;
  const words = new Words(view, id, rules);
  return (text) => words.place(text).at;
}

/** How a view's index places the values a query compares with. */
export function placingOf(view: View, { id, rules }: Index): Placing {
  if (!rules) return plainPlacing;
  const words = new Words(view, id, rules);
  return {
    byBytes: false,
    place: (value) => {
      if (orderOf(value) === typeOrder.string) return placeOfText(words, String(value));
      return holdsText(value) ? null : plainPlacing.place(value);
    },
  };
}

function placeOfText(words: Words, text: string) {
  const { at, held } = words.place(text);
  return { at: Buffer.concat([Buffer.of(typeOrder.string), at]), held };
}

function holdsText(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsText);
  if (isDocument(value)) return Object.values(value).some(holdsText);
  const order = orderOf(value);
  return order === typeOrder.string || order === typeOrder.javascriptWithScope;
}
