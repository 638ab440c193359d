import { Injectable } from '@nestjs/common';
import { aboutOf } from '../platform/sealing/reseal-older.js';
import { SealedFields } from '../platform/sealing/sealed-fields.js';
import { Vault } from '../platform/sealing/vault.js';
import { MAILINGS, MailingRepository } from './mailing.repository.js';
import type { MailingDocument, Messages } from './mailing.schema.js';

type Contents = Pick<MailingDocument, 'messages' | 'sealed'>;

/** What a mailing says: what is for one person alone is sealed until it is sent. */
@Injectable()
export class Envelope {
  constructor(
    private readonly vault: Vault,
    mailings: MailingRepository,
    fields: SealedFields,
  ) {
    fields.register({ name: MAILINGS, resealOlder: (limit) => mailings.resealOlder(vault, limit) });
  }

  put(messages: Messages, { _id }: Pick<MailingDocument, '_id'>, isConfidential: boolean): Contents {
    if (!isConfidential) return { messages, sealed: null };
    return { messages: null, sealed: this.vault.seal(JSON.stringify(messages), aboutOf(MAILINGS, _id)) };
  }

  /** Empty once nobody gets it any more. */
  open({ _id, messages, sealed }: Pick<MailingDocument, '_id'> & Contents): Messages {
    if (sealed === null) return messages ?? {};
    return JSON.parse(this.vault.open(sealed, aboutOf(MAILINGS, _id))) as Messages;
  }
}
