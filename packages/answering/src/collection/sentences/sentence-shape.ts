/** What a sentence holds that any language writes alike: how it ends, how long it is, numbers and ways to reach somebody. */
export type SentenceShape = Readonly<Record<(typeof shapeNames)[number], number>>;

export const shapeNames = [
  'mail',
  'web',
  'time',
  'digit',
  'money',
  'address',
  'contact',
  'asks',
  'colon',
  'short',
  'open',
  'heading',
  'length',
] as const;

const MAIL = /@/;
const WEB = /www\.|https?:|\.(?:com|org|net|gob|gov|de|ar|br|eu)\b/i;
const TIME = /\d{1,2}[:.]\d\d|\d\s?(?:h|hs|Uhr|год)\b/i;
const MONEY = /[€$]|\b(?:eur|euros?|pesos?)\b|євро|يورو/i;
const ADDRESS =
  /(?:stra(?:ß|ss)e|str\.|street|platz|weg\b|allee|avenue|avenida|av\.|calle|rue|вул|شارع).*\d|\b\d{5}\b/i;
const PHONE = /\d[\d\s/()-]{5,}\d/;
const ASKS = /[?؟]\s*$/;
const COLON = /[:：]\s*$/;
const CLOSED = /[.!?؟;,…。！？:]["»”)]*\s*$/;
/** A heading is not a sentence: it is short and nothing closes it. */
const LONGEST_HEADING = 8;
const SHORT = 4;
const LONG = 30;

/** Looks at one sentence. Every figure is between 0 and 1. */
export function shapeOf(sentence: string): SentenceShape {
  const words = sentence.trim().split(/\s+/).length;
  const holds = (pattern: RegExp) => Number(pattern.test(sentence));
  const [mail, web, address] = [holds(MAIL), holds(WEB), holds(ADDRESS)];
  const asks = holds(ASKS);
  const isShort = words <= LONGEST_HEADING;
  return {
    mail,
    web,
    address,
    asks,
    time: holds(TIME),
    digit: holds(/\d/),
    money: holds(MONEY),
    contact: Math.max(mail, web, address, holds(PHONE)),
    colon: holds(COLON),
    short: Number(words <= SHORT),
    open: 1 - holds(CLOSED),
    heading: Number(isShort && (asks === 1 || !/[.!,;…]\s*$/.test(sentence))),
    length: Math.min(words, LONG) / LONG,
  };
}
