import { createHash, randomInt } from 'node:crypto';

const HOW_MANY = 10;
/** No letters and digits that look alike on paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 12;

/** Codes to write on paper, as `abcd-efgh-jkmn`: 59 random bits each, too many to guess. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: HOW_MANY }, () => inGroups(randomLetters()));
}

/** Chance alone protects such a code, so a plain hash is enough. */
export function hashRecoveryCode(code: string): string {
  const letters = code.toLowerCase().replace(/[^a-z0-9]/g, '');
  return createHash('sha256').update(letters).digest('hex');
}

function randomLetters(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

function inGroups(letters: string): string {
  return letters.match(/.{4}/g)?.join('-') ?? letters;
}
