import { Injectable } from '@nestjs/common';
import type { CaseDelivery, OutgoingMessage } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { Addresses } from '../addresses/addresses.js';
import { Outbox } from '../deliveries/outbox.js';
import type { CaseDocument } from './case.schema.js';

type Of = Pick<CaseDocument, '_id' | 'asker' | 'municipality' | 'language'>;

/** The way to the person of a case: kept while the case may need it, used through the outbox and nothing else. */
@Injectable()
export class Outreach {
  constructor(
    private readonly addresses: Addresses,
    private readonly outbox: Outbox,
  ) {}

  async keep({ _id, asker, language }: Of, chat: string, session: ClientSession): Promise<void> {
    if (asker !== null) await this.addresses.keep({ asker, chat, language }, reasonOf(_id), session);
  }

  async letGo({ _id, asker }: Of, session: ClientSession): Promise<void> {
    if (asker !== null) await this.addresses.letGo(asker, reasonOf(_id), session);
  }

  /** `ref` names what is said, so that it is said once. */
  async say(of: Of, ref: string, message: OutgoingMessage, session: ClientSession, expiresAt?: Date): Promise<void> {
    const { _id, asker, municipality, language } = of;
    if (asker === null) return;
    const mailing = {
      kind: message.kind,
      ref,
      municipality,
      reason: reasonOf(_id),
      priority: 'case',
      messages: { [language]: message },
      isConfidential: true,
      ...(expiresAt && { expiresAt }),
    } as const;
    await this.outbox.toOne(mailing, { asker, language }, session);
  }

  /** Also what lies in the outbox of what was said. */
  async forget({ _id, asker }: Of, session: ClientSession): Promise<void> {
    if (asker === null) return;
    await this.addresses.letGo(asker, reasonOf(_id), session);
    await this.outbox.forget(asker, reasonOf(_id), session);
  }

  async takeBack(kind: OutgoingMessage['kind'], ref: string, session: ClientSession): Promise<void> {
    await this.outbox.cancel(kind, ref, session);
  }

  /** How far what was said got, by what names it. */
  async standingOf(refs: readonly string[]): Promise<ReadonlyMap<string, CaseDelivery>> {
    return new Map(await Promise.all(refs.map(async (ref) => [ref, await this.#standingOf(ref)] as const)));
  }

  async #standingOf(ref: string): Promise<CaseDelivery> {
    const figures = await this.outbox.findFigures('caseMessage', ref);
    if (!figures || figures.waiting > 0) return 'waiting';
    if (figures.reached > 0) return figures.uncertain > 0 ? 'uncertain' : 'sent';
    return figures.blocked > 0 ? 'blocked' : 'failed';
  }
}

function reasonOf(_id: CaseDocument['_id']) {
  return `case:${_id.toHexString()}` as const;
}
