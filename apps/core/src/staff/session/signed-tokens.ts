import type { KeyObject } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import type { Clock } from '../../platform/clock.js';

const ISSUER = 'ventanilla';

/** A name that can not be forged and ends by itself: who it is about, and which one it is. */
export type SignedName = { subject: string; id: string };

/** Signs and reads tokens of one purpose. Each purpose has a key of its own. */
export class SignedTokens {
  constructor(
    private readonly key: KeyObject,
    private readonly clock: Clock,
  ) {}

  issue({ subject, id }: SignedName, expiresAt: Date): Promise<string> {
    return new SignJWT()
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(ISSUER)
      .setSubject(subject)
      .setJti(id)
      .setExpirationTime(Math.floor(expiresAt.getTime() / 1_000))
      .sign(this.key);
  }

  /** Null for whatever is not ours, or over. */
  async read(token: string): Promise<SignedName | null> {
    const options = { issuer: ISSUER, algorithms: ['HS256'], currentDate: this.clock.now() };
    const verified = await jwtVerify(token, this.key, options).catch(() => null);
    const { sub, jti } = verified?.payload ?? {};
    return typeof sub === 'string' && typeof jti === 'string' ? { subject: sub, id: jti } : null;
  }
}
