import { createSecretKey, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { jwtVerify, SignJWT } from 'jose';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';

/** Short, because a token in the wrong hands works this long. The dashboard renews it unseen. */
export const ACCESS_TOKEN_SECONDS = 600;

const ISSUER = 'ventanilla';

export type AccessClaims = { staff: string; session: string };

/** Signs and reads the short-lived tokens that requests carry. */
@Injectable()
export class AccessTokens {
  readonly #key: KeyObject;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly clock: Clock,
  ) {
    this.#key = createSecretKey(Buffer.from(config.accessTokenSecret.reveal(), 'utf8'));
  }

  issue({ staff, session }: AccessClaims): Promise<string> {
    const now = Math.floor(this.clock.now().getTime() / 1_000);
    return new SignJWT({ session })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(ISSUER)
      .setSubject(staff)
      .setIssuedAt(now)
      .setExpirationTime(now + ACCESS_TOKEN_SECONDS)
      .sign(this.#key);
  }

  /** Null for whatever is not a token of ours that still works. */
  async read(token: string): Promise<AccessClaims | null> {
    const options = { issuer: ISSUER, algorithms: ['HS256'], currentDate: this.clock.now() };
    const verified = await jwtVerify(token, this.#key, options).catch(() => null);
    const { sub, session } = verified?.payload ?? {};
    return typeof sub === 'string' && typeof session === 'string' ? { staff: sub, session } : null;
  }
}
