import { type Block, type Html, plain } from './html.js';

/** Long enough to be rare, short enough that several fit a message. */
const LONGEST_LINE = 1_000;

/** Text as lines of a block: its own line breaks, and further ones between words where a line is too long. */
export function lines(text: string, style: (line: string) => Html = plain): Block {
  return text.split('\n').flatMap((line) => wrap(line, LONGEST_LINE).map(style));
}

/** Cuts at the last space before the limit, else between two characters, never inside one. */
export function wrap(line: string, limit: number): string[] {
  const parts: string[] = [];
  let rest = line.trim();
  while (rest.length > limit) {
    const end = cutBefore(rest, limit);
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}

function cutBefore(text: string, limit: number): number {
  const space = text.lastIndexOf(' ', limit);
  if (space > 0) return space;
  const splitsCharacter = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1));
  return splitsCharacter ? limit - 1 : limit;
}
