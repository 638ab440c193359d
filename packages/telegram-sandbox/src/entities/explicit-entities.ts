import type { MessageEntity } from '@grammyjs/types';
import { badRequest } from '../bot-api/api-error.js';
import { isRecord } from '../bot-api/is-record.js';
import { dateTimeEntity } from './date-time.js';
import { checkUrl, type FindUser, MarkupError, sortEntities } from './formatted-text.js';

const plainTypes: ReadonlySet<string> = new Set(
  'bold italic underline strikethrough spoiler blockquote expandable_blockquote code'.split(' '),
);
/** Telegram finds these by itself and ignores them when they are given. */
const foundByTelegram: ReadonlySet<string> = new Set(
  'mention hashtag cashtag bot_command url email phone_number bank_card_number media_timestamp'.split(' '),
);

/** Checks the `entities` a bot gave instead of a parse mode, against the text they belong to. */
export function checkEntities(text: string, given: unknown, findUser: FindUser): MessageEntity[] {
  if (!Array.isArray(given)) throw badRequest("can't parse entities: expected an Array of MessageEntity");
  const entities = given.map((entity: unknown) => checkEntity(text, entity, findUser));
  return sortEntities(entities.filter((entity) => entity !== null));
}

function checkEntity(text: string, given: unknown, findUser: FindUser): MessageEntity | null {
  if (!isRecord(given)) throw badRequest("can't parse MessageEntity: expected an Object");
  const { type, offset, length } = given;
  if (typeof type !== 'string') throw badRequest('can\'t parse MessageEntity: Can\'t find field "type"');
  const place = checkPlace(text, offset, length);
  if (plainTypes.has(type)) return { type, ...place } as MessageEntity.CommonMessageEntity;
  if (foundByTelegram.has(type)) return null;
  return referringEntity({ ...given, type }, place, findUser);
}

type Place = { offset: number; length: number };

function checkPlace(text: string, offset: unknown, length: unknown): Place {
  if (!Number.isInteger(offset)) throw badRequest('can\'t parse MessageEntity: Can\'t find field "offset"');
  if (!Number.isInteger(length)) throw badRequest('can\'t parse MessageEntity: Can\'t find field "length"');
  const place = { offset: Number(offset), length: Number(length) };
  if (place.offset < 0 || place.length < 0 || place.offset + place.length > text.length) {
    throw badRequest(
      `entity beginning at UTF-16 offset ${place.offset} ends after the end of the text at UTF-16 offset ${text.length}`,
    );
  }
  if (splitsSymbol(text, place.offset) || splitsSymbol(text, place.offset + place.length)) {
    throw badRequest(`entity beginning at UTF-16 offset ${place.offset} begins or ends in a middle of a UTF-16 symbol`);
  }
  return place;
}

function splitsSymbol(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff;
}

function referringEntity(given: Record<string, unknown> & { type: string }, place: Place, findUser: FindUser) {
  try {
    return readReferringEntity(given, place, findUser);
  } catch (error) {
    if (error instanceof MarkupError) throw badRequest(`can't parse entities: ${error.message}`);
    throw error;
  }
}

function readReferringEntity(
  given: Record<string, unknown> & { type: string },
  place: Place,
  findUser: FindUser,
): MessageEntity | null {
  if (given.type === 'pre') {
    return { type: 'pre', ...(given['language'] ? { language: String(given['language']) } : {}), ...place };
  }
  if (given.type === 'text_link') return explicitLink(String(given['url'] ?? ''), place);
  if (given.type === 'text_mention') {
    const user = isRecord(given['user']) ? findUser(Number(given['user']['id'])) : null;
    return user === null ? null : { type: 'text_mention', user, ...place };
  }
  if (given.type === 'custom_emoji') {
    return { type: 'custom_emoji', custom_emoji_id: String(given['custom_emoji_id']), ...place };
  }
  if (given.type !== 'date_time') throw new MarkupError('unsupported type specified');
  return dateTimeEntity(String(given['unix_time']), String(given['date_time_format'] ?? ''), place);
}

function explicitLink(given: string, place: Place): MessageEntity | null {
  const url = checkUrl(given);
  return url === null ? null : { type: 'text_link', url, ...place };
}
