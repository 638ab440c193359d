import { anchorTests } from './anchor-tests.js';
import type { CharacterSet } from './character-set.js';
import { characterAt, placeAfter, placeBefore } from './characters.js';
import { isSameLetter } from './letter-case.js';
import type { Program, Step } from './program.js';
import { StepBudget } from './step-budget.js';
import { branch, longer, restore, shorter, WayStack } from './way-stack.js';

/** Where a match begins and ends, then its groups; -1 for a group that took no part. Places in the string. */
export type Slots = Int32Array;

/** How often the budget is told of the steps. */
const reportEvery = 4096;
/** How many characters of a run cost as much as one step. */
const charactersPerStep = 2;

/**
 * Matches as PCRE does, one step after the other, going back to the last way not taken when one fails. Every step is
 * counted, so that a pattern with too many ways ends in `MatchLimitError` after about a second.
 */
export class Machine {
  private readonly ways = new WayStack();
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
      for (let at = this.findStart(from, starts); at <= last; at = this.findStart(placeAfter(text, at), starts))
        if (this.matchesAt(at)) return this.slots;
      return null;
    } finally {
      this.ways.clear();
      this.text = '';
    }
  }

  /** The first place from here on where a match can begin; beyond the text when there is none. */
  private findStart(from: number, starts: CharacterSet | null): number {
    if (!starts) return from;
    let at = from;
    while (at < this.text.length && !starts.has(characterAt(this.text, at))) at = placeAfter(this.text, at);
    this.count(at - from);
    return at < this.text.length ? at : at + 1;
  }

  private matchesAt(at: number): boolean {
    this.ways.depth = 0;
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
    const base = this.ways.depth;
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
        this.ways.push(branch, step.second, at, 0);
        this.following = step.first;
        return at;
      case 'jump':
        this.following = step.to;
        return at;
      case 'save':
        this.ways.push(restore, step.slot, this.slots[step.slot] ?? -1, 0);
        this.slots[step.slot] = at;
        return at;
      case 'leaveIfIdle':
        if (this.slots[step.slot] === at) this.following = step.to;
        return at;
      case 'anchor':
        return anchorTests[step.anchor](this.text, at, this.searchStart) ? at : -1;
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
    const character = characterAt(this.text, at);
    if (!set.has(character)) return -1;
    return character > 0xffff ? at + 2 : at + 1;
  }

  // === Runs of one set

  private runGreedily(step: Step & { op: 'run' }, index: number, at: number): number {
    const least = this.takeRun(step.set, at, step.min, step.min);
    if (least < 0) return -1;
    const most = this.takeRun(step.set, least, 0, step.max - step.min);
    if (most > least) this.ways.push(shorter, index, most, least);
    return most;
  }

  private runLazily(step: Step & { op: 'run' }, index: number, at: number): number {
    const least = this.takeRun(step.set, at, step.min, step.min);
    if (least >= 0 && step.max > step.min)
      this.ways.push(longer, index, least, Math.min(step.max - step.min, this.text.length));
    return least;
  }

  /** Where `min` to `max` characters of the set end, as many as there are; -1 for too few. */
  private takeRun(set: CharacterSet, at: number, min: number, max: number): number {
    const { text } = this;
    let place = at;
    let count = 0;
    while (count < max && place < text.length) {
      const character = characterAt(text, place);
      if (!set.has(character)) break;
      place += character > 0xffff ? 2 : 1;
      count += 1;
    }
    this.count(count);
    return count < min ? -1 : place;
  }

  // === Going back

  /** The place of the last way not taken above `base`, with `following` set; -1 when all were. */
  private goBack(base: number): number {
    while (this.ways.depth > base) {
      const at = this.resume(this.ways.pop());
      if (at >= 0) return at;
    }
    return -1;
  }

  /** Takes the way that stands at this place of the stack; -1 when there is none after all. */
  private resume(place: number): number {
    const { ways } = this;
    const kind = ways.at(place, 0);
    const index = ways.at(place, 1);
    const value = ways.at(place, 2);
    this.following = kind === branch ? index : index + 1;
    if (kind === branch) return value;
    if (kind === shorter) return this.giveBack(index, value, ways.at(place, 3));
    if (kind === longer) return this.takeOneMore(index, value, ways.at(place, 3));
    this.slots[index] = value;
    return -1;
  }

  private giveBack(index: number, most: number, least: number): number {
    const at = placeBefore(this.text, most);
    if (at > least) this.ways.push(shorter, index, at, least);
    return at;
  }

  private takeOneMore(index: number, from: number, left: number): number {
    const step = this.program.steps[index] as Step & { op: 'run' };
    const at = this.takeCharacter(step.set, from);
    if (at >= 0 && left > 1) this.ways.push(longer, index, at, left - 1);
    return at;
  }

  // === Parts that are tried by themselves

  private takeInner(step: Step & { op: 'inner' }, index: number, at: number): number {
    const base = this.ways.depth;
    const end = this.run(index + 1, at);
    this.following = step.to;
    if (step.negative) {
      if (end >= 0) this.undo(base);
      return end >= 0 ? -1 : at;
    }
    if (end < 0) return -1;
    this.ways.keepRestores(base);
    return step.consumes ? end : at;
  }

  /** Puts back every slot that was changed above `base`. */
  private undo(base: number): void {
    while (this.ways.depth > base) {
      const place = this.ways.pop();
      if (this.ways.at(place, 0) === restore) this.slots[this.ways.at(place, 1)] = this.ways.at(place, 2);
    }
  }

  private takeBack(step: Step, at: number): number {
    let place = at;
    for (let left = step.op === 'back' ? step.count : 0; left > 0; left -= 1) {
      if (place === 0) return -1;
      place = placeBefore(this.text, place);
    }
    return place;
  }

  // === References

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
      const character = characterAt(this.text, place);
      if (!isSameLetter(character, letter.codePointAt(0) ?? 0)) return -1;
      place += character > 0xffff ? 2 : 1;
    }
    return place;
  }
}
