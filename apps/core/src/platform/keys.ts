import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { Secret } from './secret.js';

/** A key for one purpose, from the one secret there is: what was made for one purpose is nothing in another. */
export function keyFor(purpose: string, secret: Secret): KeyObject {
  const bytes = hkdfSync('sha256', Buffer.from(secret.reveal(), 'utf8'), '', `ventanilla ${purpose}`, 32);
  return createSecretKey(Buffer.from(bytes));
}
