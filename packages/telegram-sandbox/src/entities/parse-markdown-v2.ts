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
import { preHeader } from './parse-markdown.js';

type Kind =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strikethrough'
  | 'spoiler'
  | 'code'
  | 'pre'
  | 'text_link'
  | 'image'
  | 'blockquote';
type Open = { kind: Kind; offset: number; begin: number; language: string };
type Parsing = { source: string; findUser: FindUser; text: string; entities: MessageEntity[]; open: Open[] };

const reserved = '_*[]()~`>#+-=|{}.!';
/** Longest first: `__` is always underline, `||` always spoiler. */
const delimiters: readonly (readonly [string, Kind])[] = [
  ['```', 'pre'],
  ['__', 'underline'],
  ['||', 'spoiler'],
  ['![', 'image'],
  ['*', 'bold'],
  ['_', 'italic'],
  ['~', 'strikethrough'],
  ['`', 'code'],
  ['[', 'text_link'],
];
const nameInErrors: Readonly<Record<Kind, string>> = {
  bold: 'Bold',
  italic: 'Italic',
  underline: 'Underline',
  strikethrough: 'Strikethrough',
  spoiler: 'Spoiler',
  code: 'Code',
  pre: 'Pre',
  text_link: 'TextUrl',
  image: 'CustomEmoji',
  blockquote: 'BlockQuote',
};

/** Reads `parse_mode: 'MarkdownV2'` as Telegram does, with its reasons for refusing ({@link MarkupError}). */
export function parseMarkdownV2(source: string, findUser: FindUser): FormattedText {
  const parsing: Parsing = { source, findUser, text: '', entities: [], open: [] };
  let index = 0;
  while (index < source.length) index = readNext(parsing, index);
  if (parsing.open.at(-1)?.kind === 'blockquote') closeBlockquote(parsing, false);
  const unclosed = parsing.open.at(-1);
  if (unclosed !== undefined) {
    const place = byteOffset(source, unclosed.begin);
    throw new MarkupError(`Can't find end of ${nameInErrors[unclosed.kind]} entity at byte offset ${place}`);
  }
  return { text: parsing.text, entities: sortEntities(parsing.entities) };
}

function readNext(parsing: Parsing, index: number): number {
  const { source } = parsing;
  const character = source[index] ?? '';
  const next = source.charCodeAt(index + 1);
  if (character === '\\' && next > 0 && next <= 126) return keep(parsing, source[index + 1] ?? '', index + 2);
  if (character === '\n' && parsing.open.at(-1)?.kind === 'blockquote') return continueBlockquote(parsing, index);
  const innermost = parsing.open.at(-1)?.kind;
  const verbatim = innermost === 'code' || innermost === 'pre';
  if (!(verbatim ? '`' : reserved).includes(character)) return keep(parsing, character, index + 1);
  return closeAt(parsing, index) ?? openAt(parsing, index);
}

function keep(parsing: Parsing, characters: string, next: number): number {
  parsing.text += characters;
  return next;
}

/** Closes the innermost entity when its delimiter stands here; null when something else does. */
function closeAt(parsing: Parsing, index: number): number | null {
  const { source } = parsing;
  const open = parsing.open.at(-1);
  if (open === undefined) return null;
  if (open.kind === 'blockquote') return closeExpandableAt(parsing, index);
  const link = open.kind === 'text_link' || open.kind === 'image';
  const closing = link ? ']' : delimiters.find(([, kind]) => kind === open.kind)?.[0];
  if (closing === undefined || !source.startsWith(closing, index)) return null;
  if (closing === '_' && source[index + 1] === '_') return null;
  parsing.open.pop();
  const place = { offset: open.offset, length: parsing.text.length - open.offset };
  if (link) return closeLink(parsing, open, place, index);
  if (place.length > 0) parsing.entities.push(plainEntity(open, place));
  return index + closing.length;
}

type Place = { offset: number; length: number };

function plainEntity(open: Open, place: Place): MessageEntity {
  if (open.kind === 'pre')
    return { type: 'pre', ...(open.language === '' ? {} : { language: open.language }), ...place };
  return { type: open.kind, ...place } as MessageEntity.CommonMessageEntity;
}

function openAt(parsing: Parsing, index: number): number {
  const { source } = parsing;
  const quote = blockquoteMark(parsing, index);
  if (quote !== null) return open(parsing, 'blockquote', index, index + quote.length);
  const found = delimiters.find(([delimiter]) => source.startsWith(delimiter, index));
  if (found === undefined) {
    throw new MarkupError(`Character '${source[index]}' is reserved and must be escaped with the preceding '\\'`);
  }
  const [delimiter, kind] = found;
  if (kind !== 'pre') return open(parsing, kind, index, index + delimiter.length);
  const { language, contentBegin } = preHeader(source, index + delimiter.length);
  return open(parsing, kind, index, contentBegin, language);
}

function open(parsing: Parsing, kind: Kind, begin: number, next: number, language = ''): number {
  parsing.open.push({ kind, offset: parsing.text.length, begin, language });
  return next;
}

/** A quotation begins with `>` at the start of a line; `**` before it separates it from an earlier one. */
function blockquoteMark(parsing: Parsing, index: number): string | null {
  const atLineStart = parsing.text === '' || parsing.text.endsWith('\n');
  if (!atLineStart || parsing.open.length > 0) return null;
  return /^(?:\*\*)?>/.exec(parsing.source.slice(index, index + 3))?.[0] ?? null;
}

function continueBlockquote(parsing: Parsing, index: number): number {
  if (parsing.source[index + 1] === '>') return keep(parsing, '\n', index + 2);
  closeBlockquote(parsing, false);
  return keep(parsing, '\n', index + 1);
}

function closeExpandableAt(parsing: Parsing, index: number): number | null {
  const { source } = parsing;
  const endsLine = index + 2 >= source.length || source[index + 2] === '\n';
  if (!source.startsWith('||', index) || !endsLine) return null;
  if (source[index + 2] === '\n' && source[index + 3] === '>') return null;
  closeBlockquote(parsing, true);
  return index + 2;
}

function closeBlockquote(parsing: Parsing, expandable: boolean): void {
  const quote = parsing.open.pop();
  if (quote === undefined || parsing.text.length === quote.offset) return;
  const type = expandable ? 'expandable_blockquote' : 'blockquote';
  parsing.entities.push({ type, offset: quote.offset, length: parsing.text.length - quote.offset });
}

function closeLink(parsing: Parsing, open: Open, place: Place, index: number): number {
  const { url, end } = readUrl(parsing, open, index + 1);
  const entity =
    open.kind === 'image' ? imageEntity(url, place) : linkEntity(url, place.offset, place.length, parsing.findUser);
  if (entity !== null && place.length > 0) parsing.entities.push(entity);
  return end;
}

function imageEntity(url: string, place: Place): MessageEntity {
  const [, host, query] = /^tg:\/\/(emoji|time)\?(.*)$/.exec(url) ?? [];
  const parameters = new URLSearchParams(query ?? '');
  if (host === 'time') return dateTimeEntity(parameters.get('unix') ?? '', parameters.get('format') ?? '', place);
  const id = parameters.get('id') ?? '';
  if (host !== 'emoji' || !/^\d+$/.test(id)) throw new MarkupError('Custom emoji URL must have an emoji identifier');
  return { type: 'custom_emoji', custom_emoji_id: id, ...place };
}

/** The URL in parentheses after `]`; without parentheses the shown text is the URL. */
function readUrl(parsing: Parsing, open: Open, from: number): { url: string; end: number } {
  const { source } = parsing;
  if (source[from] !== '(') return { url: parsing.text.slice(open.offset), end: from };
  let url = '';
  let index = from + 1;
  while (index < source.length && source[index] !== ')') {
    const escaped = source[index] === '\\' && index + 1 < source.length;
    url += source[escaped ? index + 1 : index];
    index += escaped ? 2 : 1;
  }
  if (index < source.length) return { url, end: index + 1 };
  throw new MarkupError(`Can't find end of a URL at byte offset ${byteOffset(source, from + 1)}`);
}
