import { Injectable } from '@nestjs/common';
import type { CaseEvent, PersonSays } from '@ventanilla/contracts';
import { type ClientSession, Types } from 'mongoose';
import { Clock } from '../../platform/clock.js';
import { aboutOf } from '../../platform/sealing/reseal-older.js';
import { SealedFields } from '../../platform/sealing/sealed-fields.js';
import { Vault } from '../../platform/sealing/vault.js';
import type { CaseDocument } from '../case.schema.js';
import { CASE_MESSAGES, MessageRepository } from './message.repository.js';
import type { CaseMessageDocument } from './message.schema.js';

type Author = { id: string; name: string };
type Of = Pick<CaseDocument, '_id' | 'lastSeq'>;

/** Something to put into the conversation; what is not said of it is not there. */
export type NewItem = Pick<CaseMessageDocument, 'from'> &
  Partial<Omit<CaseMessageDocument, '_id' | 'case' | 'seq' | 'from'>>;

/** What happened to a case, as an item of its conversation. */
export function eventItem(event: CaseEvent, by: Author | null = null): NewItem {
  return { from: 'event', event, by };
}

/** Everything said and done in a case, in its order; the only one that seals and opens what was said. */
@Injectable()
export class Conversation {
  constructor(
    private readonly messages: MessageRepository,
    private readonly vault: Vault,
    private readonly clock: Clock,
    sealedFields: SealedFields,
  ) {
    sealedFields.register({ name: CASE_MESSAGES, resealOlder: (limit) => messages.resealOlder(vault, limit) });
  }

  textOf({ _id, text }: Pick<CaseMessageDocument, '_id' | 'text'>): string | null {
    return text === null ? null : this.vault.open(text, aboutOf(CASE_MESSAGES, _id));
  }

  /** Puts one item at the end, or at its place. Whoever calls keeps the new `lastSeq` with the case. */
  async add({ _id, lastSeq }: Of, item: NewItem, session: ClientSession): Promise<CaseMessageDocument> {
    const id = new Types.ObjectId();
    const seq = lastSeq + 1;
    const { text = null } = item;
    const said: CaseMessageDocument = {
      ...nothing,
      place: seq,
      at: this.clock.now(),
      clientId: id.toHexString(),
      ...item,
      text: text === null ? null : this.#seal(id, text),
      _id: id,
      case: _id,
      seq,
    };
    await this.messages.create(said, session);
    return said;
  }

  /**
   * What a person said: once, however often it arrives; where it belongs, when it was overtaken; in its latest edition.
   * Null when it is there already as it is.
   */
  async hear(of: Of, says: PersonSays, session: ClientSession): Promise<CaseMessageDocument | null> {
    const known = await this.messages.findSent(of._id, 'person', says.clientId, session);
    if (known) return this.#rehear(of, known, says, session);
    const { clientId, number, edition, text, attachment } = says;
    const editedAt = edition > 0 ? this.clock.now() : null;
    const place = await this.#placeFor(of, number, session);
    const item: NewItem = { from: 'person', clientId, number, edition, text, attachment, editedAt };
    return this.add(of, place === null ? item : { ...item, place }, session);
  }

  async hasHeard({ _id }: Pick<Of, '_id'>, { clientId }: PersonSays, session: ClientSession): Promise<boolean> {
    return (await this.messages.findSent(_id, 'person', clientId, session)) !== null;
  }

  async #rehear({ lastSeq }: Of, known: CaseMessageDocument, says: PersonSays, session: ClientSession) {
    if (says.edition <= known.edition) return null;
    const text = says.text === null ? null : this.#seal(known._id, says.text);
    const values = { text, edition: says.edition, editedAt: this.clock.now(), seq: lastSeq + 1 };
    await this.messages.change(known._id, values, session);
    return { ...known, ...values };
  }

  /** Half-way between what it was overtaken by and what stands before that; null when nothing overtook it. */
  async #placeFor({ _id }: Of, number: number, session: ClientSession): Promise<number | null> {
    const overtaker = await this.messages.findOvertaker(_id, number, session);
    if (!overtaker) return null;
    return (overtaker.place + (await this.messages.placeBefore(_id, overtaker.place, session))) / 2;
  }

  #seal(_id: Types.ObjectId, text: string): string {
    return this.vault.seal(text, aboutOf(CASE_MESSAGES, _id));
  }
}

const nothing = {
  text: null,
  by: null,
  number: null,
  edition: 0,
  editedAt: null,
  attachment: null,
  as: null,
  language: null,
  event: null,
};
