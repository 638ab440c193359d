import type { CharacterSet } from './character-set.js';
import { wordCharacters } from './known-sets.js';
import { isSameLetter } from './letter-case.js';
import type { Program, Step } from './program.js';
import { MatchLimitError, StepBudget } from './step-budget.js';
import type { Anchor } from './syntax-tree.js';

/** Where a match begins and ends, then its groups; -1 for a group that took no part. Places in the string. */
export type Slots = Int32Array;

/** The stack holds the ways not yet taken: four numbers each, the first of which says what it is. */
const entrySize = 4;
/** Go on at a step, from a place. */
const branch = 0;
/** Put back a slot as it was. */
const restore = 1;
/** Let a run end a character earlier, but not before a place. */
const shorter = 2;
/** Let a run take a character more, up to a number. */
const longer = 3;
/** How many entries there may be: 64 MB of them. */
const maxEntries = 4_194_304;
/** How large a stack stays, in numbers; compiled expressions are kept by the hundred. */
const keptStackSize = 256 * entrySize;
/** How often the budget is told of the steps. */
const reportEvery = 4096;
/** How many characters of a run cost as much as one step. */
const charactersPerStep = 2;

/**
 * Matches as PCRE does, one step after the other, going back to the last way not taken when one fails. Every step is
 * counted, so that a pattern with too many ways ends in {@link MatchLimitError} after about a second.
 */
export class Machine {
  private stack = new Int32Array(keptStackSize);
  private depth = 0;
  private steps = 0;
  private budget = new StepBudget('');
  private readonly slots: Slots;
  private text = '';
  private searchStart = 0;

  constructor(private readonly program: Program) {
    this.slots = new Int32Array(program.slotCount);
  }

  /** The first match at or after `from`, or null. `starts` holds the characters a match can begin with, if it needs any. */
  search(text: string, from: number, starts: CharacterSet | null, onlyAtStart: boolean): Slots | null {
    this.text = text;
    this.searchStart = from;
    this.steps = 0;
    this.budget = new StepBudget(text);
    const last = onlyAtStart ? 0 : text.length;
    try {
      for (let at = this.findStart(from, starts); at <= last; at = this.findStart(this.after(at), starts))
        if (this.matchesAt(at)) return this.slots;
      return null;
    } finally {
      if (this.stack.length > keptStackSize) this.stack = new Int32Array(keptStackSize);
    }
  }

  /** The first place from here on where a match can begin; beyond the text when there is none. */
  private findStart(from: number, starts: CharacterSet | null): number {
    if (!starts) return from;
    let at = from;
    while (at < this.text.length && !starts.has(codeAt(this.text, at))) at = this.after(at);
    this.count(at - from);
    return at < this.text.length ? at : at + 1;
  }

  /** The place after the character here. */
  private after(at: number): number {
    return codeAt(this.text, at) > 0xffff ? at + 2 : at + 1;
  }

  private matchesAt(at: number): boolean {
    this.depth = 0;
    this.slots.fill(-1);
    this.slots[0] = at;
    const end = this.run(0, at);
    if (end < 0) return false;
    this.slots[1] = end;
    return true;
  }

  private count(characters: number): void {
    this.steps += 1 + characters / charactersPerStep;
    if (this.steps < reportEvery) return;
    this.budget.spend(this.steps);
    this.steps = 0;
  }

  /** Runs from a step to the next `match`; the place reached, or -1. What is left to try stays on the stack above its start. */
  private run(start: number, from: number): number {
    const base = this.depth;
    let next = start;
    let at = from;
    for (;;) {
      const step = this.program.steps[next] as Step;
      if (step.op === 'match') return at;
      this.count(0);
      const reached = this.take(step, next, at);
      if (reached >= 0) {
        at = reached;
        next = this.following;
      } else {
        at = this.goBack(base);
        if (at < 0) return -1;
        next = this.following;
      }
    }
  }

  /** The step after the one just taken. */
  private following = 0;

  /** Does one step at a place: the place it leads to, or -1. */
  private take(step: Step, index: number, at: number): number {
    this.following = index + 1;
    switch (step.op) {
      case 'set':
        return this.takeCharacter(step.set, at);
      case 'run':
        return step.lazy ? this.runLazily(step, index, at) : this.runGreedily(step, index, at);
      case 'split':
        this.push(branch, step.second, at, 0);
        this.following = step.first;
        return at;
      case 'jump':
        this.following = step.to;
        return at;
      case 'save':
        this.push(restore, step.slot, this.slots[step.slot] ?? -1, 0);
        this.slots[step.slot] = at;
        return at;
      case 'leaveIfIdle':
        if (this.slots[step.slot] === at) this.following = step.to;
        return at;
      case 'anchor':
        return this.holds[step.anchor](at) ? at : -1;
      case 'reference':
        return this.takeReference(step.groups, step.ignoreCase, at);
      case 'inner':
        return this.takeInner(step, index, at);
      default:
        return this.takeBack(step, at);
    }
  }

  private takeCharacter(set: CharacterSet, at: number): number {
    if (at >= this.text.length) return -1;
    const character = codeAt(this.text, at);
    if (!set.has(character)) return -1;
    return character > 0xffff ? at + 2 : at + 1;
  }

  // === Runs of one set

  private runGreedily(step: Step & { op: 'run' }, index: number, at: number): number {
    const least = this.takeRun(step.set, at, step.min, step.min);
    if (least < 0) return -1;
    const most = this.takeRun(step.set, least, 0, step.max - step.min);
    if (most > least) this.push(shorter, index, most, least);
    return most;
  }

  private runLazily(step: Step & { op: 'run' }, index: number, at: number): number {
    const least = this.takeRun(step.set, at, step.min, step.min);
    if (least >= 0 && step.max > step.min)
      this.push(longer, index, least, Math.min(step.max - step.min, this.text.length));
    return least;
  }

  /** Where `min` to `max` characters of the set end, as many as there are; -1 for too few. */
  private takeRun(set: CharacterSet, at: number, min: number, max: number): number {
    const { text } = this;
    let place = at;
    let count = 0;
    while (count < max && place < text.length) {
      const character = codeAt(text, place);
      if (!set.has(character)) break;
      place += character > 0xffff ? 2 : 1;
      count += 1;
    }
    this.count(count);
    return count < min ? -1 : place;
  }

  // === Going back

  private push(kind: number, a: number, b: number, c: number): void {
    const place = this.depth * entrySize;
    if (place >= this.stack.length) this.grow();
    this.stack[place] = kind;
    this.stack[place + 1] = a;
    this.stack[place + 2] = b;
    this.stack[place + 3] = c;
    this.depth += 1;
  }

  private grow(): void {
    if (this.depth >= maxEntries) throw new MatchLimitError('heap limit exceeded');
    const larger = new Int32Array(this.stack.length * 2);
    larger.set(this.stack);
    this.stack = larger;
  }

  /** The place of the last way not taken above `base`, with `following` set; -1 when all were. */
  private goBack(base: number): number {
    while (this.depth > base) {
      this.depth -= 1;
      const place = this.depth * entrySize;
      const at = this.resume(place, this.stack[place + 1] ?? 0, this.stack[place + 2] ?? 0);
      if (at >= 0) return at;
    }
    return -1;
  }

  private resume(place: number, index: number, value: number): number {
    const kind = this.stack[place];
    this.following = kind === branch ? index : index + 1;
    if (kind === branch) return value;
    if (kind === shorter) return this.giveBack(index, value, this.stack[place + 3] ?? 0);
    if (kind === longer) return this.takeOneMore(index, value, this.stack[place + 3] ?? 0);
    this.slots[index] = value;
    return -1;
  }

  private giveBack(index: number, most: number, least: number): number {
    const at = most - (isPairBefore(this.text, most) ? 2 : 1);
    if (at > least) this.push(shorter, index, at, least);
    return at;
  }

  private takeOneMore(index: number, from: number, left: number): number {
    const step = this.program.steps[index] as Step & { op: 'run' };
    const at = this.takeCharacter(step.set, from);
    if (at >= 0 && left > 1) this.push(longer, index, at, left - 1);
    return at;
  }

  // === Parts that are tried by themselves

  private takeInner(step: Step & { op: 'inner' }, index: number, at: number): number {
    const base = this.depth;
    const end = this.run(index + 1, at);
    this.following = step.to;
    if (step.negative) {
      if (end >= 0) this.undo(base);
      return end >= 0 ? -1 : at;
    }
    if (end >= 0) this.keepRestores(base);
    return end >= 0 && step.consumes ? end : end >= 0 ? at : -1;
  }

  private undo(base: number): void {
    while (this.depth > base) {
      this.depth -= 1;
      const place = this.depth * entrySize;
      if (this.stack[place] === restore) this.slots[this.stack[place + 1] ?? 0] = this.stack[place + 2] ?? -1;
    }
  }

  /** Forgets the ways not taken above `base`, but not what to put back when going back beyond it. */
  private keepRestores(base: number): void {
    let kept = base;
    for (let i = base; i < this.depth; i += 1) {
      if (this.stack[i * entrySize] !== restore) continue;
      this.stack.copyWithin(kept * entrySize, i * entrySize, (i + 1) * entrySize);
      kept += 1;
    }
    this.depth = kept;
  }

  private takeBack(step: Step, at: number): number {
    let place = at;
    for (let left = step.op === 'back' ? step.count : 0; left > 0; left -= 1) {
      if (place === 0) return -1;
      place -= isPairBefore(this.text, place) ? 2 : 1;
    }
    return place;
  }

  // === References and anchors

  /** The text of the first of the groups that took part; a group that did not fails. */
  private takeReference(groups: readonly number[], ignoreCase: boolean, at: number): number {
    const group = groups.find((index) => (this.slots[2 * index + 1] ?? -1) >= 0);
    if (group === undefined) return -1;
    const wanted = this.text.slice(this.slots[2 * group], this.slots[2 * group + 1]);
    this.count(wanted.length);
    if (this.text.startsWith(wanted, at)) return at + wanted.length;
    return ignoreCase ? this.takeInAnyCase(wanted, at) : -1;
  }

  private takeInAnyCase(wanted: string, at: number): number {
    let place = at;
    for (const letter of wanted) {
      if (place >= this.text.length) return -1;
      const character = codeAt(this.text, place);
      if (!isSameLetter(character, letter.codePointAt(0) ?? 0)) return -1;
      place += character > 0xffff ? 2 : 1;
    }
    return place;
  }

  private readonly holds: Readonly<Record<Anchor, (at: number) => boolean>> = {
    textStart: (at) => at === 0,
    lineStart: (at) => at === 0 || (at < this.text.length && this.isLineFeed(at - 1)),
    textEnd: (at) => at === this.text.length,
    lineEnd: (at) => at === this.text.length || this.isLineFeed(at),
    lastLineEnd: (at) => at === this.text.length || (at === this.text.length - 1 && this.isLineFeed(at)),
    wordBoundary: (at) => this.isWord(at - 1) !== this.isWord(at),
    insideWord: (at) => this.isWord(at - 1) === this.isWord(at),
    searchStart: (at) => at === this.searchStart,
  };

  private isLineFeed(at: number): boolean {
    return this.text.charCodeAt(at) === 0x0a;
  }

  private isWord(at: number): boolean {
    return at >= 0 && at < this.text.length && wordCharacters.has(this.text.charCodeAt(at));
  }
}

const highSurrogate = 0xd800;
const lowSurrogate = 0xdc00;

function codeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= highSurrogate && unit < lowSurrogate ? (text.codePointAt(at) ?? unit) : unit;
}

function isPairBefore(text: string, at: number): boolean {
  const unit = text.charCodeAt(at - 1);
  if (unit < lowSurrogate || unit > 0xdfff) return false;
  const before = text.charCodeAt(at - 2);
  return before >= highSurrogate && before < lowSurrogate;
}
