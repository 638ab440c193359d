import type { MessageEntity, User } from '@grammyjs/types';

/** Text without markup, and what the markup said: offsets and lengths in UTF-16 code units, as Telegram counts. */
export type FormattedText = { text: string; entities: MessageEntity[] };

/** Finds the user a `tg://user?id=` link points to, or null when Telegram would not know them. */
export type FindUser = (userId: number) => User | null;

/** Markup that Telegram would refuse; the message follows "Bad Request: can't parse entities: ". */
export class MarkupError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'MarkupError';
  }
}

/** Outer entities before inner ones, in reading order: the order in which Telegram lists them. */
export function sortEntities(entities: readonly MessageEntity[]): MessageEntity[] {
  return [...entities].sort((left, right) => left.offset - right.offset || right.length - left.length);
}

/** Telegram reports places in markup in bytes of UTF-8, not in characters. */
export function byteOffset(source: string, index: number): number {
  return Buffer.byteLength(source.slice(0, index));
}

/**
 * What a link in markup becomes: a mention of a person (`tg://user?id=`), a link, or nothing
 * (Telegram silently drops links it cannot use and keeps their text).
 */
export function linkEntity(url: string, offset: number, length: number, findUser: FindUser): MessageEntity | null {
  const userId = /^tg:(?:\/\/)?user\/?\?(?:[^#]*&)?id=(\d+)/i.exec(url)?.[1];
  if (userId !== undefined) {
    const user = findUser(Number(userId));
    return user === null ? null : { type: 'text_mention', offset, length, user };
  }
  const checked = checkUrl(url);
  return checked === null ? null : { type: 'text_link', offset, length, url: checked };
}

/** The URL as Telegram would keep it (scheme added, host lower-cased), or null when it is not one. */
export function checkUrl(url: string): string | null {
  if (/^(?:tg|ton|tonsite):/i.test(url)) return url;
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `http://${url}`;
  if (!/^https?:\/\//i.test(withScheme) || !URL.canParse(withScheme)) return null;
  const parsed = new URL(withScheme);
  return parsed.hostname.includes('.') ? parsed.href : null;
}
