import type { CharacterSet } from './character-set.js';

/** A place in the text that has to be there without being consumed. */
export type Anchor =
  | 'textStart'
  | 'lineStart'
  | 'textEnd'
  | 'lineEnd'
  | 'lastLineEnd'
  | 'wordBoundary'
  | 'insideWord'
  | 'searchStart';

/** Whether a repeat takes as much as it can, as little as it can, or as much as it can for good. */
export type RepeatMode = 'greedy' | 'lazy' | 'possessive';

/** A pattern as PCRE understands it. Letter case, line and comment options are already worked into it. */
export type Node =
  | { readonly kind: 'character'; readonly set: CharacterSet }
  | { readonly kind: 'sequence'; readonly items: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | Repeat
  | { readonly kind: 'capture'; readonly body: Node; readonly index: number }
  | { readonly kind: 'atomic'; readonly body: Node }
  | { readonly kind: 'look'; readonly body: Node; readonly behind: boolean; readonly negative: boolean }
  | { readonly kind: 'anchor'; readonly anchor: Anchor }
  | { readonly kind: 'reference'; readonly groups: readonly number[]; readonly ignoreCase: boolean }
  | { readonly kind: 'keep' };

/** A body a number of times; `max` may be infinite. */
export type Repeat = {
  readonly kind: 'repeat';
  readonly body: Node;
  readonly min: number;
  readonly max: number;
  readonly mode: RepeatMode;
};

/** What was read from a pattern. */
export type Pattern = {
  readonly tree: Node;
  readonly groupCount: number;
};

/** A pattern PCRE would not compile; the message is PCRE's. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

/** The nodes as one. */
export function sequenceOf(items: readonly Node[]): Node {
  const [only] = items;
  return only && items.length === 1 ? only : { kind: 'sequence', items };
}
