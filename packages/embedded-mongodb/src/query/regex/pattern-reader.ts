import { readClass } from './class-reader.js';
import { anchor, literal, readEscape } from './escape-nodes.js';
import { GroupRegistry, readGroupName } from './group-registry.js';
import { anyCharacter, notLineFeed } from './known-sets.js';
import { PatternSource } from './pattern-source.js';
import { findTimes, readMode } from './quantifier-reader.js';
import { type Node, type Pattern, PatternError, sequenceOf } from './syntax-tree.js';
import { notServed } from './unserved.js';
import { findWidth } from './width.js';

/** How deep parentheses may nest (PCRE's limit). */
const maxNesting = 250;
const nothing: Node = { kind: 'sequence', items: [] };

/** Reads a pattern with MongoDB's options. Throws {@link PatternError} for what PCRE refuses, `NotImplemented` for the few things of PCRE that are not served. */
export function readPattern(pattern: string, options: string): Pattern {
  return new PatternReader(pattern, options).read();
}

class PatternReader {
  private readonly source: PatternSource;
  private flags: string;
  private nesting = 0;
  private readonly registry = new GroupRegistry();

  constructor(pattern: string, options: string) {
    this.source = new PatternSource(pattern);
    this.flags = options;
  }

  read(): Pattern {
    while (/^\(\*(UTF8?|LF)\)/.test(this.source.ahead(7))) this.source.takeUntil(')', '');
    const tree = this.readChoice();
    if (!this.source.isAtEnd) throw new PatternError('unmatched closing parenthesis');
    this.registry.check();
    return { tree, groupCount: this.registry.count };
  }

  private has(flag: string): boolean {
    return this.flags.includes(flag);
  }

  private readChoice(): Node {
    const options: Node[] = [];
    do options.push(this.readSequence());
    while (this.source.accept('|'));
    const [only = nothing] = options;
    return options.length === 1 ? only : { kind: 'choice', options };
  }

  private readSequence(): Node {
    const items: Node[] = [];
    for (this.skipComments(); !this.source.isAtEnd && !/[|)]/.test(this.source.peek()); this.skipComments()) {
      const item = this.readItem();
      if (item) items.push(this.readQuantifiers(item));
    }
    return sequenceOf(items);
  }

  /** Passes what the `x` option makes meaningless, and `(?#…)`. */
  private skipComments(): void {
    for (;;) {
      if (this.source.accept('(?#')) this.source.takeUntil(')', 'missing ) after (?# comment');
      else if (this.has('x') && /\s/.test(this.source.peek())) this.source.next();
      else if (this.has('x') && this.source.accept('#')) this.source.takeWhile(/[^\n]/);
      else return;
    }
  }

  /** The next thing a quantifier can follow; null for an option setting, which is none. */
  private readItem(): Node | null {
    const character = this.source.next();
    if (character === '(') return this.readGroup();
    if (character === '[') return { kind: 'character', set: readClass(this.source, this.has('i')) };
    if (character === '.') return { kind: 'character', set: this.has('s') ? anyCharacter : notLineFeed };
    if (character === '^') return anchor(this.has('m') ? 'lineStart' : 'textStart');
    if (character === '$') return anchor(this.has('m') ? 'lineEnd' : 'lastLineEnd');
    if (character === '\\') return readEscape(this.source, this.registry, this.has('i'));
    if (/[*+?]/.test(character)) throw new PatternError('quantifier does not follow a repeatable item');
    return literal(character, this.has('i'));
  }

  private readQuantifiers(item: Node): Node {
    let node = item;
    for (;;) {
      this.skipComments();
      const times = findTimes(this.source);
      if (!times) return node;
      if (node.kind === 'anchor' || node.kind === 'keep')
        throw new PatternError('quantifier does not follow a repeatable item');
      node = { kind: 'repeat', body: node, ...times, mode: readMode(this.source, this.has('U')) };
    }
  }

  // === Groups

  private readGroup(): Node | null {
    this.nesting += 1;
    if (this.nesting > maxNesting) throw new PatternError('parentheses are too deeply nested');
    const node = this.source.accept('?') ? this.readSpecialGroup() : this.readPlainGroup();
    this.nesting -= 1;
    return node;
  }

  private readPlainGroup(): Node {
    if (this.source.peek() === '*') throw notServed('(*VERB)');
    return this.has('n') ? this.readBody() : this.readCapture(null);
  }

  private readCapture(name: string | null): Node {
    const index = this.registry.open(name, this.has('J'));
    return { kind: 'capture', body: this.readBody(), index };
  }

  /** What stands in parentheses. Options set inside end with them. */
  private readBody(): Node {
    const outerFlags = this.flags;
    const body = this.readChoice();
    if (!this.source.accept(')')) throw new PatternError('missing closing parenthesis');
    this.flags = outerFlags;
    return inParentheses(body);
  }

  private readSpecialGroup(): Node | null {
    const opening = Object.keys(specialGroups).find((text) => this.source.accept(text));
    if (opening !== undefined) return specialGroups[opening]?.(this) ?? null;
    if (/[|RC(&0-9+]|^-\d/.test(this.source.ahead(2))) throw notServed(`(?${this.source.peek()}`);
    return this.readOptions();
  }

  /** Used by {@link specialGroups}. */
  readonly groups = {
    plain: () => this.readBody(),
    atomic: (): Node => ({ kind: 'atomic', body: this.readBody() }),
    look: (behind: boolean, negative: boolean): Node => this.readLook(behind, negative),
    named: (end: string): Node => this.readCapture(this.readName(end)),
    reference: (end: string): Node => this.registry.referenceTo(this.registry.named(this.readName(end)), this.has('i')),
  };

  private readName(end: string): string {
    return readGroupName(this.source, end);
  }

  private readLook(behind: boolean, negative: boolean): Node {
    const body = this.readBody();
    const options = body.kind === 'choice' ? body.options : [body];
    if (behind && options.some((option) => findWidth(option) === null))
      throw new PatternError('lookbehind assertion is not fixed length');
    return { kind: 'look', body, behind, negative };
  }

  /** `(?i)` for the rest of the group, `(?i:…)` for what it holds; a hyphen switches off, `^` switches everything off first. */
  private readOptions(): Node | null {
    const outerFlags = this.flags;
    if (this.source.accept('^')) this.flags = '';
    const on = this.source.takeWhile(/[imsxnUJ]/);
    const off = this.source.accept('-') ? this.source.takeWhile(/[imsxnUJ]/) : '';
    this.flags = [...this.flags, ...on].filter((flag) => !off.includes(flag)).join('');
    if (this.source.accept(')')) return null;
    if (!this.source.accept(':')) throw new PatternError('unrecognized character after (? or (?-');
    const body = this.readBody();
    this.flags = outerFlags;
    return body;
  }
}

/** What may follow `(?`; longer openings stand before those they begin with. */
const specialGroups: Readonly<Record<string, (reader: PatternReader) => Node>> = {
  ':': ({ groups }) => groups.plain(),
  '>': ({ groups }) => groups.atomic(),
  '=': ({ groups }) => groups.look(false, false),
  '!': ({ groups }) => groups.look(false, true),
  '<=': ({ groups }) => groups.look(true, false),
  '<!': ({ groups }) => groups.look(true, true),
  '<': ({ groups }) => groups.named('>'),
  'P<': ({ groups }) => groups.named('>'),
  "'": ({ groups }) => groups.named("'"),
  'P=': ({ groups }) => groups.reference(')'),
};

/** An anchor in parentheses may be repeated, other than a bare one. */
function inParentheses(body: Node): Node {
  return body.kind === 'anchor' || body.kind === 'keep' ? { kind: 'sequence', items: [body] } : body;
}
