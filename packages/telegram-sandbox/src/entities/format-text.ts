import type { MessageEntity } from '@grammyjs/types';
import { badRequest } from '../bot-api/api-error.js';
import { detectEntities } from './detect-entities.js';
import { checkEntities } from './explicit-entities.js';
import { type FindUser, type FormattedText, MarkupError, sortEntities } from './formatted-text.js';
import { parseHtml } from './parse-html.js';
import { parseMarkdown } from './parse-markdown.js';
import { parseMarkdownV2 } from './parse-markdown-v2.js';

/** Text as a bot sends it: with a parse mode, with entities, or plain. */
export type UnformattedText = { text: string; parseMode?: string | undefined; entities?: unknown };

/**
 * Turns what a bot sent into what people see: markup becomes entities, control characters become spaces, white
 * space around the text goes, links and commands are found. Throws Telegram's 400 when the markup is wrong.
 */
export function formatText(given: UnformattedText, findUser: FindUser): FormattedText {
  const trimmed = trimText(readMarkup({ ...given, text: cleanText(given.text) }, findUser));
  const entities = sortEntities([...trimmed.entities, ...detectEntities(trimmed.text, trimmed.entities)]);
  return { text: trimmed.text, entities };
}

/** Text as a person types it: no markup, only what Telegram finds by itself. */
export function plainText(text: string): FormattedText {
  const trimmed = cleanText(text).trim();
  return { text: trimmed, entities: sortEntities(detectEntities(trimmed, [])) };
}

function readMarkup(given: UnformattedText, findUser: FindUser): FormattedText {
  const parseMode = (given.parseMode ?? '').toLowerCase();
  if (parseMode === '' || parseMode === 'none') {
    const entities = given.entities === undefined ? [] : checkEntities(given.text, given.entities, findUser);
    return { text: given.text, entities };
  }
  try {
    if (parseMode === 'html') return parseHtml(given.text, findUser);
    if (parseMode === 'markdown') return parseMarkdown(given.text, findUser);
    if (parseMode === 'markdownv2') return parseMarkdownV2(given.text, findUser);
  } catch (error) {
    if (error instanceof MarkupError) throw badRequest(`can't parse entities: ${error.message}`);
    throw error;
  }
  throw badRequest('unsupported parse_mode');
}

/** Telegram drops carriage returns and shows the other control characters as spaces. */
function cleanText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this replaces
  return text.replaceAll('\r', '').replace(/[\u0000-\u0008\u000b-\u001f]/g, ' ');
}

function trimText({ text, entities }: FormattedText): FormattedText {
  const trimmed = text.trim();
  const before = text.length - text.trimStart().length;
  return { text: trimmed, entities: entities.flatMap((entity) => clip(entity, before, trimmed.length)) };
}

function clip(entity: MessageEntity, before: number, length: number): MessageEntity[] {
  const begin = Math.max(entity.offset - before, 0);
  const end = Math.min(entity.offset + entity.length - before, length);
  return end > begin ? [{ ...entity, offset: begin, length: end - begin }] : [];
}
