import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.js';
import type { LinkDocument } from './link.schema.js';

/** The key is derived, so that a link and an access token can never stand for each other. */
const PURPOSE = 'ventanilla confirmation link v1';
const KEY_BYTES = 32;

type Signed = Pick<LinkDocument, '_id' | 'entries' | 'expiresAt' | 'nonce'>;

/** Signs what a link is for: which entries, until when, and its own random number. */
@Injectable()
export class LinkSignatures {
  readonly #key: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    const secret = Buffer.from(config.accessTokenSecret.reveal(), 'utf8');
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', PURPOSE, KEY_BYTES));
  }

  tokenOf(link: Signed): string {
    return `${link._id.toHexString()}.${this.#sign(link).toString('base64url')}`;
  }

  isOf(link: Signed, signature: string): boolean {
    const expected = this.#sign(link);
    const given = Buffer.from(signature, 'base64url');
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  #sign({ _id, entries, expiresAt, nonce }: Signed): Buffer {
    const said = [_id.toHexString(), ...entries.map(({ id }) => id.toHexString()), expiresAt.toISOString(), nonce];
    return createHmac('sha256', this.#key).update(said.join('\n')).digest();
  }
}
