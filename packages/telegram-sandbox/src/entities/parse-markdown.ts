import type { MessageEntity } from '@grammyjs/types';
import { byteOffset, type FindUser, type FormattedText, linkEntity, MarkupError } from './formatted-text.js';

/** Reads the legacy `parse_mode: 'Markdown'`: entities cannot be nested, nothing can be escaped inside one. */
export function parseMarkdown(source: string, findUser: FindUser): FormattedText {
  const result: FormattedText = { text: '', entities: [] };
  let index = 0;
  while (index < source.length) {
    const character = source[index] ?? '';
    if (character === '\\' && /[_*`[]/.test(source[index + 1] ?? '')) {
      result.text += source[index + 1];
      index += 2;
    } else if (/[_*`[]/.test(character)) {
      index = readEntity(source, index, result, findUser);
    } else {
      result.text += character;
      index += 1;
    }
  }
  return result;
}

function readEntity(source: string, begin: number, result: FormattedText, findUser: FindUser): number {
  if (source.startsWith('```', begin)) return readPre(source, begin, result);
  const opening = source[begin] ?? '';
  const end = endOf(source, begin, opening === '[' ? ']' : opening, begin + 1);
  const content = source.slice(begin + 1, end);
  const place = { offset: result.text.length, length: content.length };
  result.text += content;
  if (opening === '[') return readLink(source, { content, end }, result, findUser);
  if (content !== '') result.entities.push({ type: simpleType(opening), ...place });
  return end + 1;
}

function simpleType(opening: string): 'bold' | 'italic' | 'code' {
  if (opening === '*') return 'bold';
  return opening === '_' ? 'italic' : 'code';
}

function readLink(source: string, link: { content: string; end: number }, result: FormattedText, findUser: FindUser) {
  const hasUrl = source[link.end + 1] === '(';
  const closing = hasUrl ? source.indexOf(')', link.end + 2) : link.end;
  const end = closing === -1 ? source.length : closing;
  const url = hasUrl ? source.slice(link.end + 2, end) : link.content;
  const offset = result.text.length - link.content.length;
  const entity = link.content === '' ? null : linkEntity(url, offset, link.content.length, findUser);
  if (entity !== null) result.entities.push(entity);
  return end + 1;
}

function readPre(source: string, begin: number, result: FormattedText): number {
  const { language, contentBegin } = preHeader(source, begin + 3);
  const end = endOf(source, begin, '```', contentBegin);
  const content = source.slice(contentBegin, end);
  const pre: MessageEntity = { type: 'pre', offset: result.text.length, length: content.length };
  if (language !== '') pre.language = language;
  result.text += content;
  if (content !== '') result.entities.push(pre);
  return end + 3;
}

/** After three backticks: an optional language, then one line break that does not belong to the code. */
export function preHeader(source: string, begin: number): { language: string; contentBegin: number } {
  const word = /^[^\s`]*/.exec(source.slice(begin))?.[0] ?? '';
  const after = source[begin + word.length];
  const language = after === undefined || after === '`' ? '' : word;
  const contentBegin = begin + language.length;
  const lineBreak = /^(?:\r\n|\n\r|\n|\r)/.exec(source.slice(contentBegin))?.[0] ?? '';
  return { language, contentBegin: contentBegin + lineBreak.length };
}

function endOf(source: string, begin: number, closing: string, from: number): number {
  const end = source.indexOf(closing, from);
  if (end !== -1) return end;
  throw new MarkupError(`Can't find end of the entity starting at byte offset ${byteOffset(source, begin)}`);
}
