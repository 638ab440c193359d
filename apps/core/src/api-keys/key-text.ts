import { createHash, randomBytes } from 'node:crypto';

const BEGINNING = 'vk_';
const PREFIX_LENGTH = BEGINNING.length + 6;

/** A key as its program has it: 256 random bits, and a beginning by which people and scanners for leaked keys know it. */
export function newKeyText(): string {
  return `${BEGINNING}${randomBytes(32).toString('base64url')}`;
}

export function isKeyText(token: string): boolean {
  return token.startsWith(BEGINNING);
}

export function prefixOf(text: string): string {
  return text.slice(0, PREFIX_LENGTH);
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
