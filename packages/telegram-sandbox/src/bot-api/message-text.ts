import { formatText, type UnformattedText } from '../entities/format-text.js';
import type { FormattedText } from '../entities/formatted-text.js';
import { badRequest } from './api-error.js';
import type { ApiCall } from './api-method.js';

/** Telegram counts characters after the markup is read. */
const longestText = 4096;
const longestCaption = 1024;

/** `text` with its markup read and its limits checked. */
export function readText(call: ApiCall): FormattedText {
  const given = call.parameters.text('text') ?? '';
  if (given === '') throw badRequest('message text is empty');
  const formatted = format(call, { text: given, entities: call.parameters.structure('entities') });
  if (formatted.text === '') throw badRequest('text must be non-empty');
  if (characters(formatted.text) > longestText) throw badRequest('message is too long');
  return formatted;
}

/** `caption` as message fields: none when there is no caption. */
export function readCaption(call: ApiCall): { caption?: string; caption_entities?: FormattedText['entities'] } {
  const given = call.parameters.text('caption') ?? '';
  const { text, entities } = format(call, { text: given, entities: call.parameters.structure('caption_entities') });
  if (characters(text) > longestCaption) throw badRequest('message caption is too long');
  if (text === '') return {};
  return { caption: text, ...(entities.length === 0 ? {} : { caption_entities: entities }) };
}

/** Text as message fields: Telegram leaves the list of entities out when there are none. */
export function textContent({ text, entities }: FormattedText): { text: string; entities?: FormattedText['entities'] } {
  return { text, ...(entities.length === 0 ? {} : { entities }) };
}

function format({ world, parameters }: ApiCall, given: UnformattedText): FormattedText {
  return formatText({ ...given, parseMode: parameters.text('parse_mode') }, (userId) => world.findUser(userId));
}

function characters(text: string): number {
  return [...text].length;
}
