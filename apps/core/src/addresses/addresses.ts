import { Injectable } from '@nestjs/common';
import type { OwnRecord } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { AskerRecords } from '../askers/asker-records.js';
import { Clock } from '../platform/clock.js';
import { aboutOf } from '../platform/sealing/reseal-older.js';
import { SealedFields } from '../platform/sealing/sealed-fields.js';
import { Vault } from '../platform/sealing/vault.js';
import { ADDRESSES, AddressRepository } from './address.repository.js';
import type { AddressDocument } from './address.schema.js';
import type { Reason } from './reason.js';

/** Where somebody can be written to, as the bot knows it. */
export type Whereabouts = { asker: string; chat: string; language: string };

type Leaving = (asker: string, reason: Reason, session: ClientSession) => Promise<void>;
type Speaking = (asker: string, language: string, session: ClientSession) => Promise<void>;
type Losing = (asker: string, session: ClientSession) => Promise<void>;

/**
 * Keeps where people can be written to, sealed, for as long as there is a reason that they gave themselves. Nobody is
 * found here who did not ask to hear from us.
 */
@Injectable()
export class Addresses {
  readonly #leavings: Leaving[] = [];
  readonly #losings: Losing[] = [];
  readonly #speakings: Speaking[] = [];

  constructor(
    private readonly addresses: AddressRepository,
    private readonly vault: Vault,
    private readonly clock: Clock,
    sealedFields: SealedFields,
    records: AskerRecords,
  ) {
    records.register({
      name: 'address',
      deleteOf: (asker, session) => addresses.delete(asker, session),
      exportOf: (asker) => this.#exportOf(asker),
    });
    sealedFields.register({ name: ADDRESSES, resealOlder: (limit) => addresses.resealOlder(vault, limit) });
  }

  /** To be called in a constructor: what else goes when somebody takes a reason back. */
  whenLetGo(step: Leaving): void {
    this.#leavings.push(step);
  }

  /** To be called in a constructor: what else goes when a chat does not take anything from us any more. */
  whenLost(step: Losing): void {
    this.#losings.push(step);
  }

  /** To be called in a constructor: what else changes when somebody chooses another language. */
  whenSpeaking(step: Speaking): void {
    this.#speakings.push(step);
  }

  async keep({ asker, chat, language }: Whereabouts, reason: Reason, session: ClientSession): Promise<void> {
    const sealed = this.vault.seal(chat, aboutOf(ADDRESSES, asker));
    await this.addresses.keep({ _id: asker, chat: sealed, language, at: this.clock.now() }, reason, session);
  }

  /** The same wish under another name: nothing is taken back. Without an address nothing is kept. */
  async keepFor(
    asker: string,
    { instead, reason }: { instead: Reason; reason: Reason },
    session: ClientSession,
  ): Promise<void> {
    await this.addresses.keepFor(asker, { instead, reason }, session);
  }

  /** The address goes with its last reason. */
  async letGo(asker: string, reason: Reason, session: ClientSession): Promise<void> {
    await this.addresses.letGo(asker, reason, session);
    for (const step of this.#leavings) await step(asker, reason, session);
  }

  /** The chat refuses us: everything that needs it goes. */
  async lose(asker: string, session: ClientSession): Promise<void> {
    await this.addresses.delete(asker, session);
    for (const step of this.#losings) await step(asker, session);
  }

  /** Whoever chose another language is told everything in it from now on. */
  async speak(asker: string, language: string, session: ClientSession): Promise<void> {
    await this.addresses.speak(asker, language, session);
    for (const step of this.#speakings) await step(asker, language, session);
  }

  async reasonsOf(asker: string, session?: ClientSession): Promise<Reason[]> {
    return (await this.addresses.find(asker, session))?.keptFor ?? [];
  }

  async isKeptFor(asker: string, reason: Reason, session?: ClientSession): Promise<boolean> {
    return (await this.reasonsOf(asker, session)).includes(reason);
  }

  chatOf({ _id, chat }: AddressDocument): string {
    return this.vault.open(chat, aboutOf(ADDRESSES, _id));
  }

  async #exportOf(asker: string): Promise<OwnRecord[]> {
    const found = await this.addresses.find(asker);
    if (!found) return [];
    return [{ language: found.language, keptFor: found.keptFor, at: found.at.toISOString() }];
  }
}
