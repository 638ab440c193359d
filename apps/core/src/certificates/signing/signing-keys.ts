import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { SigningKey } from '@ventanilla/contracts';
import { AuditService, actorOf } from '../../audit/audit.service.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { isDuplicateKey } from '../../platform/database/duplicate-key.js';
import { Transactions } from '../../platform/database/transactions.js';
import { openJws, type PublicKey, publicPartOf, signJws } from './jws.js';
import { SealedSigningKeys } from './sealed-signing-keys.js';
import { SigningKeyRepository } from './signing-key.repository.js';
import type { SigningKeyDocument } from './signing-key.schema.js';

type UsableKey = { kid: string; privateKey: KeyObject };

/** The keys that certificates are signed with: one that signs, and all that ever did, to check what they signed. */
@Injectable()
export class SigningKeys {
  constructor(
    private readonly sealed: SealedSigningKeys,
    private readonly keys: SigningKeyRepository,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** With the key that signs now; the first certificate makes it. */
  async sign(caller: StaffCaller, statement: string): Promise<string> {
    return signJws(statement, await this.#current(caller));
  }

  /** The statement that was signed, whichever of the keys signed it; null when none did, or it was changed. */
  async open(jws: string): Promise<string | null> {
    return openJws(jws, await this.publicKeys());
  }

  async publicKeys(): Promise<PublicKey[]> {
    const all = await this.keys.all();
    return all.map(({ _id, x }) => ({ kty: 'OKP', crv: 'Ed25519', x, kid: _id, use: 'sig', alg: 'EdDSA' }));
  }

  async rotate(caller: StaffCaller): Promise<SigningKey> {
    const { _id: kid, madeAt } = await this.#make(caller);
    return { kid, madeAt: madeAt.toISOString() };
  }

  /** A key that was sealed with one that core does not have can sign nothing any more; a new one takes its place. */
  async #current(caller: StaffCaller): Promise<UsableKey> {
    const found = await this.keys.findCurrent();
    return (found && this.#open(found)) ?? this.#makeOnce(caller);
  }

  async #makeOnce(caller: StaffCaller): Promise<UsableKey> {
    try {
      return this.#open(await this.#make(caller)) ?? throwUnreadable();
    } catch (error) {
      // Two processes signed their first at the same moment: there is one key, and it is the other's.
      const other = isDuplicateKey(error) ? await this.keys.findCurrent() : null;
      if (!other) throw error;
      return this.#open(other) ?? throwUnreadable();
    }
  }

  async #make(caller: StaffCaller): Promise<Omit<SigningKeyDocument, 'slot'>> {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const x = publicPartOf(publicKey);
    const _id = thumbprintOf(x);
    const sealed = this.sealed.seal(privateKey, _id);
    const made = { _id, x, sealed, madeAt: this.clock.now() };
    await this.transactions.run(async (session) => {
      await this.keys.replaceCurrent(made, session);
      const deed = { action: 'makeSigningKey', resource: 'certificate', resourceId: _id, title: _id } as const;
      await this.audit.record(actorOf(caller), deed, session);
    });
    return made;
  }

  #open({ _id, sealed }: Omit<SigningKeyDocument, 'slot'>): UsableKey | null {
    const privateKey = this.sealed.open(sealed, _id);
    return privateKey && { kid: _id, privateKey };
  }
}

/** RFC 7638: the digest of what the key is, so that a key can be told by its id. */
function thumbprintOf(x: string): string {
  return createHash('sha256')
    .update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }))
    .digest('base64url');
}

function throwUnreadable(): never {
  throw new Error('The key that was just made can not be read again');
}
