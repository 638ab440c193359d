const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const longestReference = 10;

/** One decoded character reference and where the text goes on after it. */
type Decoded = { character: string; end: number };

/**
 * Decodes the character reference at `index` (`&lt;`, `&#8364;`, `&#x20AC;`), or answers null when Telegram
 * would leave the text as it is: it knows four names, and a missing semicolon does not matter to it.
 */
export function decodeReference(source: string, index: number): Decoded | null {
  const match = /^&(?:#x([0-9a-f]*)|#([0-9]*)|([a-z]*))/i.exec(source.slice(index, index + longestReference + 1));
  if (match === null) return null;
  const [reference, hexadecimal, decimal, name] = match;
  const end = index + reference.length + (source[index + reference.length] === ';' ? 1 : 0);
  if (name !== undefined) {
    const character = named[name];
    return character === undefined ? null : { character, end };
  }
  const code = hexadecimal === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hexadecimal, 16);
  const usable = code > 0 && code < 0x10ffff && reference.length < longestReference && !isSurrogate(code);
  return usable ? { character: String.fromCodePoint(code), end } : null;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
