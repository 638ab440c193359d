import { BSONSymbol } from 'bson';
import { type Collation, spellingsBy } from '../bson/collation.js';
import { equalValues } from '../bson/compare.js';
import { toNumber } from '../bson/numbers.js';
import { isNumeric, typeOrder } from '../bson/types.js';
import { encodeValue, textKey } from '../indexes/key-encoding.js';

const numberPrefix = String.fromCharCode(typeOrder.number);
const stringPrefix = String.fromCharCode(typeOrder.string);

/**
 * Gives equal values the same text and others another; missing counts as null. Strings are equal by
 * the collation; keep one such function per command, it remembers the strings it was shown.
 */
export function valueKeys(collation?: Collation | null): (value: unknown) => string {
  const spell = collation ? spellingsBy(collation) : null;
  const encodeText = spell ? (text: string) => textKey(spell(text)) : textKey;
  // Strings and whole numbers, which nearly all keys are, are spared the full encoding.
  return (value) => {
    const text = findText(value);
    if (text !== null) return stringPrefix + (spell ? spell(text) : text);
    const whole = findSafeInteger(value);
    return whole === null ? encodeValue(value ?? null, encodeText).toString('latin1') : numberPrefix + whole;
  };
}

function findText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return value instanceof BSONSymbol ? value.valueOf() : null;
}

function findSafeInteger(value: unknown): number | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : null;
  if (!isNumeric(value)) return null;
  const number = toNumber(value);
  return Number.isSafeInteger(number) && equalValues(value, number) ? number : null;
}
