import type { CharacterSet } from './character-set.js';
import { type Anchor, type Node, type Pattern, PatternError, type Repeat } from './syntax-tree.js';
import { findWidth } from './width.js';

/** What the machine can do in one step. Jumps are absolute; `first` of a split is tried before `second`. */
export type Step =
  | { readonly op: 'match' }
  | { readonly op: 'set'; readonly set: CharacterSet }
  | {
      readonly op: 'run';
      readonly set: CharacterSet;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
    }
  | { readonly op: 'split'; first: number; second: number }
  | { readonly op: 'jump'; to: number }
  | { readonly op: 'save'; readonly slot: number }
  /** Goes to `to` when nothing was consumed since `slot` was saved. */
  | { readonly op: 'leaveIfIdle'; readonly slot: number; to: number }
  | { readonly op: 'anchor'; readonly anchor: Anchor }
  | { readonly op: 'reference'; readonly groups: readonly number[]; readonly ignoreCase: boolean }
  /** Runs what follows, up to its `match`, by itself, and goes on at `to`. */
  | { readonly op: 'inner'; readonly consumes: boolean; readonly negative: boolean; to: number }
  | { readonly op: 'back'; readonly count: number };

/** A pattern as steps. Slots 0 and 1 are the ends of the match, then two for each group, then those of loops. */
export type Program = { readonly steps: readonly Step[]; readonly slotCount: number; readonly groupCount: number };

/** How many steps a pattern may become; PCRE's limit on its compiled form lets about as much through. */
const maxSteps = 65_536;

/** Turns a pattern into steps. Throws {@link PatternError} when they would be too many. */
export function compileProgram({ tree, groupCount }: Pattern): Program {
  const writer = new ProgramWriter(groupCount);
  writer.write(tree);
  writer.add({ op: 'match' });
  return { steps: writer.steps, slotCount: writer.slotCount, groupCount };
}

class ProgramWriter {
  readonly steps: Step[] = [];
  slotCount: number;

  constructor(groupCount: number) {
    this.slotCount = 2 * (groupCount + 1);
  }

  add<T extends Step>(step: T): T {
    if (this.steps.length >= maxSteps) throw new PatternError('regular expression is too large');
    this.steps.push(step);
    return step;
  }

  write(node: Node): void {
    const write: (node: never) => void = this.writers[node.kind];
    write(node as never);
  }

  private readonly writers: { [K in Node['kind']]: (node: Extract<Node, { kind: K }>) => void } = {
    character: ({ set }) => this.add({ op: 'set', set }),
    sequence: ({ items }) => {
      for (const item of items) this.write(item);
    },
    choice: ({ options }) => this.writeChoice(options),
    repeat: (node) => this.writeRepeat(node),
    capture: ({ body, index }) => {
      this.add({ op: 'save', slot: 2 * index });
      this.write(body);
      this.add({ op: 'save', slot: 2 * index + 1 });
    },
    atomic: ({ body }) => this.writeInner(true, false, () => this.write(body)),
    look: ({ body, behind, negative }) =>
      this.writeInner(false, negative, () => (behind ? this.writeBehind(body) : this.write(body))),
    anchor: ({ anchor }) => this.add({ op: 'anchor', anchor }),
    reference: ({ groups, ignoreCase }) => this.add({ op: 'reference', groups, ignoreCase }),
    keep: () => this.add({ op: 'save', slot: 0 }),
  };

  private writeInner(consumes: boolean, negative: boolean, writeBody: () => void): void {
    const inner = this.add({ op: 'inner', consumes, negative, to: 0 });
    writeBody();
    this.add({ op: 'match' });
    inner.to = this.steps.length;
  }

  /** Every alternative of a lookbehind begins as far back as it is wide. */
  private writeBehind(body: Node): void {
    const options = body.kind === 'choice' ? body.options : [body];
    this.writeOptions(options, (option) => {
      this.add({ op: 'back', count: findWidth(option) ?? 0 });
      this.write(option);
    });
  }

  private writeChoice(options: readonly Node[]): void {
    this.writeOptions(options, (option) => this.write(option));
  }

  private writeOptions(options: readonly Node[], writeOption: (option: Node) => void): void {
    const ends: { to: number }[] = [];
    for (const [i, option] of options.entries()) {
      const isLast = i === options.length - 1;
      const split = isLast ? null : this.addSplit();
      writeOption(option);
      if (!isLast) ends.push(this.add({ op: 'jump', to: 0 }));
      if (split) split.second = this.steps.length;
    }
    for (const end of ends) end.to = this.steps.length;
  }

  /** A split whose first way is the next step. */
  private addSplit(): { first: number; second: number } {
    return this.add({ op: 'split', first: this.steps.length + 1, second: 0 });
  }

  private writeRepeat(node: Repeat): void {
    const { body, min, max, mode } = node;
    if (mode === 'possessive') this.writeInner(true, false, () => this.writeRepeat({ ...node, mode: 'greedy' }));
    else if (body.kind === 'character') this.add({ op: 'run', set: body.set, min, max, lazy: mode === 'lazy' });
    else this.writeGroupRepeat(node);
  }

  private writeGroupRepeat({ body, min, max, mode }: Repeat): void {
    const isEndless = max === Number.POSITIVE_INFINITY;
    for (let i = isEndless ? 1 : 0; i < min; i += 1) this.write(body);
    if (isEndless) this.writeLoop(body, min === 0, mode === 'lazy');
    else this.writeOptional(body, max - min, mode === 'lazy');
  }

  /** The body once or more, or not at all when it is optional. A round that consumes nothing is the last. */
  private writeLoop(body: Node, optional: boolean, lazy: boolean): void {
    const slot = this.slotCount;
    this.slotCount += 1;
    const entry = optional ? this.addSplit() : null;
    const start = this.steps.length;
    this.add({ op: 'save', slot });
    this.write(body);
    const leave = this.add({ op: 'leaveIfIdle', slot, to: 0 });
    const again = this.add({ op: 'split', first: start, second: 0 });
    leave.to = this.steps.length;
    for (const split of entry ? [entry, again] : [again]) leaveAt(split, this.steps.length, lazy);
  }

  private writeOptional(body: Node, times: number, lazy: boolean): void {
    const splits: { first: number; second: number }[] = [];
    for (let i = 0; i < times; i += 1) {
      splits.push(this.addSplit());
      this.write(body);
    }
    for (const split of splits) leaveAt(split, this.steps.length, lazy);
  }
}

/** Gives a split its way out, which a lazy repeat takes first. */
function leaveAt(split: { first: number; second: number }, end: number, lazy: boolean): void {
  split.second = lazy ? split.first : end;
  if (lazy) split.first = end;
}
