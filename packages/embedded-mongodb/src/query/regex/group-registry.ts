import type { PatternSource } from './pattern-source.js';
import { type Node, PatternError } from './syntax-tree.js';

/** The groups of a pattern while it is read, and the references to them, which may come first. */
export class GroupRegistry {
  /** How many have been opened. */
  count = 0;
  private readonly names = new Map<string, number[]>();
  private greatestReference = 0;

  /** Numbers the next group, and names it unless `name` is null. */
  open(name: string | null, namesMayRepeat: boolean): number {
    this.count += 1;
    if (name !== null) this.define(name, namesMayRepeat);
    return this.count;
  }

  private define(name: string, mayRepeat: boolean): void {
    if (!/^[A-Za-z_]\w*$/.test(name)) throw new PatternError('subpattern name must start with a non-digit');
    const groups = this.named(name);
    if (groups.length > 0 && !mayRepeat)
      throw new PatternError('two named subpatterns have the same name (PCRE2_DUPNAMES not set)');
    groups.push(this.count);
  }

  /** The groups of that name; the list is the same before and after they are opened. */
  named(name: string): number[] {
    const groups = this.names.get(name) ?? [];
    this.names.set(name, groups);
    return groups;
  }

  referenceTo(groups: readonly number[], ignoreCase: boolean): Node {
    this.greatestReference = Math.max(this.greatestReference, ...groups);
    return { kind: 'reference', groups, ignoreCase };
  }

  /** Throws {@link PatternError} when a group was referred to and never opened. */
  check(): void {
    const isNameMissing = [...this.names.values()].some((groups) => groups.length === 0);
    if (isNameMissing || this.greatestReference > this.count)
      throw new PatternError('reference to non-existent subpattern');
  }
}

/** The name of a group up to the character that ends it. */
export function readGroupName(source: PatternSource, end: string): string {
  return source.takeUntil(end, 'syntax error in subpattern name (missing terminator?)');
}
