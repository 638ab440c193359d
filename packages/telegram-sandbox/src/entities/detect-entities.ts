import type { MessageEntity } from '@grammyjs/types';

type DetectedType = 'bot_command' | 'mention' | 'hashtag' | 'url' | 'email';

/** What Telegram finds by itself in plain text. */
const patterns: readonly (readonly [DetectedType, RegExp])[] = [
  [
    'url',
    /(?<![\w@./-])(?:(?:https?:\/\/|tg:\/\/)[^\s<>"«»]*[^\s<>"«».,;:!?)\]'’”]|(?:[a-z0-9-]+\.)+(?:com|org|net|ar|br|info|io|me|gov|edu|int|eu|es|uk|app|dev)(?![\w@-]|\.\w)(?:\/[^\s<>"«»]*[^\s<>"«».,;:!?)\]'’”])?)/giu,
  ],
  ['email', /(?<![\w.+-])(?:[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})(?![\w-])/giu],
  ['bot_command', /(?<![\p{L}\p{N}_/<>])(?:\/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?)(?![\p{L}\p{N}_/<>])/giu],
  ['mention', /(?<![\p{L}\p{N}_.@])(?:@[a-z][a-z0-9_]{2,31})(?![\p{L}\p{N}_@])/giu],
  ['hashtag', /(?<![\p{L}\p{N}_#])(?:#(?=[\p{N}_]*\p{L})[\p{L}\p{N}_]{1,256})(?![#])/giu],
];

/**
 * Links, addresses, commands, mentions and hashtags that nobody marked up. Earlier kinds win over later ones, and
 * none is found inside `taken` entities that show their content as it is (code, pre, links).
 */
export function detectEntities(text: string, taken: readonly MessageEntity[]): MessageEntity[] {
  const closed = taken.filter((entity) => ['code', 'pre', 'text_link', 'text_mention'].includes(entity.type));
  const found: MessageEntity[] = [];
  for (const [type, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const entity = { type, offset: match.index, length: match[0].length };
      if (![...closed, ...found].some((other) => overlaps(entity, other))) found.push(entity);
    }
  }
  return found;
}

function overlaps(left: MessageEntity, right: MessageEntity): boolean {
  return left.offset < right.offset + right.length && right.offset < left.offset + left.length;
}
