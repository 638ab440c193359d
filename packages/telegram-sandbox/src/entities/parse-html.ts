import type { MessageEntity } from '@grammyjs/types';
import { dateTimeEntity } from './date-time.js';
import {
  byteOffset,
  type FindUser,
  type FormattedText,
  linkEntity,
  MarkupError,
  sortEntities,
} from './formatted-text.js';
import { decodeReference } from './html-references.js';
import { readStartTag, type StartTag } from './html-tags.js';

type Open = { tag: StartTag; offset: number };
type Parsing = { source: string; findUser: FindUser; text: string; entities: MessageEntity[]; open: Open[] };

const simpleTypes: Readonly<Record<string, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'spoiler'>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
};

/** Reads `parse_mode: 'HTML'` as Telegram does, with its reasons for refusing ({@link MarkupError}). */
export function parseHtml(source: string, findUser: FindUser): FormattedText {
  const parsing: Parsing = { source, findUser, text: '', entities: [], open: [] };
  let index = 0;
  while (index < source.length) index = readNext(parsing, index);
  const unclosed = parsing.open.at(-1);
  if (unclosed !== undefined) {
    throw new MarkupError(`Can't find end tag corresponding to start tag "${unclosed.tag.name}"`);
  }
  return { text: parsing.text, entities: sortEntities(parsing.entities) };
}

function readNext(parsing: Parsing, index: number): number {
  const character = parsing.source[index] ?? '';
  if (character === '<') return parsing.source[index + 1] === '/' ? closeTag(parsing, index) : openTag(parsing, index);
  const reference = character === '&' ? decodeReference(parsing.source, index) : null;
  parsing.text += reference?.character ?? character;
  return reference?.end ?? index + 1;
}

function openTag(parsing: Parsing, index: number): number {
  const tag = readStartTag(parsing.source, index);
  if (tag.name === 'span' && tag.attributes.get('class') !== 'tg-spoiler') {
    const place = byteOffset(parsing.source, index);
    throw new MarkupError(`Tag "span" must have class "tg-spoiler" at byte offset ${place}`);
  }
  parsing.open.push({ tag, offset: parsing.text.length });
  return tag.end;
}

function closeTag(parsing: Parsing, index: number): number {
  const { source } = parsing;
  const place = `at byte offset ${byteOffset(source, index)}`;
  const open = parsing.open.pop();
  if (open === undefined) throw new MarkupError(`Unexpected end tag ${place}`);
  const found = /^<\/([^\s>]*)\s*(>?)/.exec(source.slice(index));
  if (found?.[2] !== '>') throw new MarkupError(`Unclosed end tag ${place}`);
  const name = (found[1] ?? '').toLowerCase();
  if (name !== '' && name !== open.tag.name) {
    throw new MarkupError(`Unmatched end tag ${place}, expected "</${open.tag.name}>", found "</${name}>"`);
  }
  if (parsing.text.length > open.offset) addEntity(parsing, open);
  return index + found[0].length;
}

function addEntity(parsing: Parsing, open: Open): void {
  const { name, attributes } = open.tag;
  const place = { offset: open.offset, length: parsing.text.length - open.offset };
  const simple = simpleTypes[name];
  if (simple !== undefined) parsing.entities.push({ type: simple, ...place });
  else if (name === 'pre') addPre(parsing, place);
  else if (name === 'code') addCode(parsing, place, attributes.get('class'));
  else if (name === 'blockquote') {
    parsing.entities.push({ type: attributes.has('expandable') ? 'expandable_blockquote' : 'blockquote', ...place });
  } else addReferring(parsing, open.tag, place);
}

type Place = { offset: number; length: number };

/** Tags whose entity points at something: a link, an emoji, a moment. */
function addReferring(parsing: Parsing, tag: StartTag, place: Place): void {
  if (tag.name === 'a') {
    const shown = parsing.text.slice(place.offset);
    const link = linkEntity(tag.attributes.get('href') || shown, place.offset, place.length, parsing.findUser);
    if (link !== null) parsing.entities.push(link);
  } else if (tag.name === 'tg-emoji') {
    const id = tag.attributes.get('emoji-id') ?? '';
    if (!/^\d+$/.test(id)) throw new MarkupError('Invalid custom emoji identifier specified');
    parsing.entities.push({ type: 'custom_emoji', custom_emoji_id: id, ...place });
  } else {
    const format = tag.attributes.get('format') ?? '';
    parsing.entities.push(dateTimeEntity(tag.attributes.get('unix') ?? '', format, place));
  }
}

/** `<pre><code class="language-x">` is one entity of type pre with a language. */
function addPre(parsing: Parsing, place: Place): void {
  const inner = parsing.entities.at(-1);
  if (inner?.type === 'pre' && inner.offset === place.offset && inner.length === place.length) return;
  parsing.entities.push({ type: 'pre', ...place });
}

function addCode(parsing: Parsing, place: Place, className = ''): void {
  const insidePre = parsing.open.at(-1)?.tag.name === 'pre' && parsing.open.at(-1)?.offset === place.offset;
  const language = /^language-(.+)$/.exec(className)?.[1];
  if (insidePre && language !== undefined) parsing.entities.push({ type: 'pre', language, ...place });
  else parsing.entities.push({ type: 'code', ...place });
}
