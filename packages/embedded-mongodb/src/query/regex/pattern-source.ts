import { PatternError } from './syntax-tree.js';

/** The text of a pattern and how far it has been read, in whole characters. */
export class PatternSource {
  private readonly characters: readonly string[];
  private at = 0;

  constructor(pattern: string) {
    this.characters = [...withoutQuotes(pattern)];
  }

  get isAtEnd(): boolean {
    return this.at >= this.characters.length;
  }

  /** The character `ahead` of the next one, or '' past the end. */
  peek(ahead = 0): string {
    return this.characters[this.at + ahead] ?? '';
  }

  /** The next characters, fewer at the end. */
  ahead(count: number): string {
    return this.characters.slice(this.at, this.at + count).join('');
  }

  /** The next character, which is then behind; '' at the end. */
  next(): string {
    this.at += 1;
    return this.characters[this.at - 1] ?? '';
  }

  /** Moves behind `text` when it comes next. */
  accept(text: string): boolean {
    for (let i = 0; i < text.length; i += 1) if (this.peek(i) !== text[i]) return false;
    this.at += text.length;
    return true;
  }

  /** The characters as long as `test` holds, and at most `limit` of them. */
  takeWhile(test: RegExp, limit = Number.POSITIVE_INFINITY): string {
    let text = '';
    for (let count = 0; count < limit && !this.isAtEnd && test.test(this.peek()); count += 1) text += this.next();
    return text;
  }

  /** What comes before `end`, which is then behind too. Throws {@link PatternError} when it does not come. */
  takeUntil(end: string, complaint: string): string {
    let text = '';
    while (!this.accept(end)) {
      if (this.isAtEnd) throw new PatternError(complaint);
      text += this.next();
    }
    return text;
  }

  /** Where reading stands, for {@link rewind}. */
  get position(): number {
    return this.at;
  }

  rewind(position: number): void {
    this.at = position;
  }
}

/** `\Q…\E` with a backslash before everything in it that means something. */
function withoutQuotes(pattern: string): string {
  return pattern.replace(/\\Q([\s\S]*?)(?:\\E|$)|\\E|\\[\s\S]/g, (piece: string, quoted?: string) => {
    if (quoted !== undefined) return quoted.replace(/[^A-Za-z0-9]/gu, '\\$&');
    return piece === '\\E' ? '' : piece;
  });
}
