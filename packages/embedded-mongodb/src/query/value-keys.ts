import { type Collation, spellingsBy } from '../bson/collation.js';
import { encodeValue, textKey } from '../indexes/key-encoding.js';

/**
 * Gives equal values the same text and others another; missing counts as null. Strings are equal by
 * the collation; keep one such function per command, it remembers the strings it was shown.
 */
export function valueKeys(collation?: Collation | null): (value: unknown) => string {
  const spell = collation ? spellingsBy(collation) : null;
  const encodeText = spell ? (text: string) => textKey(spell(text)) : textKey;
  return (value) => encodeValue(value ?? null, encodeText).toString('latin1');
}
