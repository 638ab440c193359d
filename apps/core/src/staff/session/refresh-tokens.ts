import { createHash, randomBytes } from 'node:crypto';

/** A refresh token as the cookie carries it: the session it belongs to and a secret that works once. */
export type RefreshToken = { session: string; secret: string };

export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function newSessionId(): string {
  return randomBytes(16).toString('base64url');
}

export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

export function writeToken({ session, secret }: RefreshToken): string {
  return `${session}.${secret}`;
}

export function readToken(text: unknown): RefreshToken | null {
  const match = typeof text === 'string' ? /^([\w-]{22})\.([\w-]{43})$/.exec(text) : null;
  return match?.[1] && match[2] ? { session: match[1], secret: match[2] } : null;
}
