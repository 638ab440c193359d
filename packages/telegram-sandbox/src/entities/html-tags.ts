import { byteOffset, MarkupError } from './formatted-text.js';
import { decodeReference } from './html-references.js';

/** A start tag as read from the source: its name in lower case, its attributes, and where the text goes on. */
export type StartTag = { name: string; attributes: ReadonlyMap<string, string>; end: number };

const supported = new Set(
  'a b strong i em s strike del u ins tg-spoiler tg-emoji tg-time span pre code blockquote'.split(' '),
);
const space = /\s/;

/** Reads the start tag that begins at `begin`; throws the reason Telegram gives when it is not one of its own. */
export function readStartTag(source: string, begin: number): StartTag {
  let end = skip(source, begin + 1, (character) => !space.test(character) && character !== '>');
  if (end >= source.length) throw at(source, begin, 'Unclosed start tag');
  const name = source.slice(begin + 1, end).toLowerCase();
  if (!supported.has(name)) throw at(source, begin, `Unsupported start tag "${name}"`);
  const attributes = new Map<string, string>();
  for (;;) {
    end = skipSpaces(source, end);
    if (source[end] === '>') return { name, attributes, end: end + 1 };
    end = readAttribute(source, { begin, at: end, tag: name }, attributes);
  }
}

/** Where a tag began, where its attribute begins, and its name (for messages). */
type AttributePlace = { begin: number; at: number; tag: string };

function readAttribute(source: string, place: AttributePlace, attributes: Map<string, string>): number {
  let end = skip(source, place.at, (character) => !/[\s=>]/.test(character));
  const name = source.slice(place.at, end).toLowerCase();
  if (end >= source.length) throw at(source, place.begin, `Unclosed start tag "${place.tag}"`);
  if (name === '') throw at(source, place.begin, `Empty attribute name in the tag "${place.tag}"`);
  end = skipSpaces(source, end);
  if (source[end] !== '=') {
    attributes.set(name, '');
    return end;
  }
  end = skipSpaces(source, end + 1);
  if (end >= source.length) throw at(source, place.begin, `Unclosed start tag "${place.tag}"`);
  const value = /['"]/.test(source[end] ?? '') ? readQuoted(source, end) : readToken(source, end);
  if (value.end >= source.length) throw at(source, place.begin, 'Unclosed start tag');
  attributes.set(name, value.text);
  return value.end;
}

function readToken(source: string, begin: number): { text: string; end: number } {
  const end = skip(source, begin, (character) => /[a-z0-9.-]/i.test(character));
  const next = source[end];
  if (next !== undefined && next !== '>' && !space.test(next)) throw at(source, begin, 'Unexpected end of name token');
  return { text: source.slice(begin, end).toLowerCase(), end };
}

function readQuoted(source: string, begin: number): { text: string; end: number } {
  const quote = source[begin];
  let text = '';
  let index = begin + 1;
  while (index < source.length && source[index] !== quote) {
    const reference = source[index] === '&' ? decodeReference(source, index) : null;
    text += reference?.character ?? source[index];
    index = reference?.end ?? index + 1;
  }
  return { text, end: index < source.length ? index + 1 : index };
}

function skipSpaces(source: string, from: number): number {
  return skip(source, from, (character) => space.test(character));
}

function skip(source: string, from: number, goesOn: (character: string) => boolean): number {
  let index = from;
  while (index < source.length && goesOn(source[index] ?? '')) index += 1;
  return index;
}

function at(source: string, index: number, reason: string): MarkupError {
  return new MarkupError(`${reason} at byte offset ${byteOffset(source, index)}`);
}
