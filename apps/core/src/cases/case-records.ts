import { Injectable } from '@nestjs/common';
import type { OwnRecord } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { AskerRecords } from '../askers/asker-records.js';
import { CaseRepository } from './case.repository.js';
import type { CaseDocument } from './case.schema.js';
import { CaseWriter } from './case-writer.js';
import { Conversation } from './conversation/conversation.js';
import { MessageRepository } from './conversation/message.repository.js';
import { Outreach } from './outreach.js';
import { ReferralRepository } from './referrals/referral.repository.js';
import { SealedReferrals } from './referrals/referral-words.js';

/** More than anybody says in as long as anything is kept. */
const MOST_SAID = 2_000;

/** What cases keep of a person: theirs to have, and gone with everything that was said when they want it gone. */
@Injectable()
export class CaseRecords {
  constructor(
    private readonly cases: CaseRepository,
    private readonly messages: MessageRepository,
    private readonly conversation: Conversation,
    private readonly referrals: ReferralRepository,
    private readonly sealed: SealedReferrals,
    private readonly writer: CaseWriter,
    private readonly outreach: Outreach,
    records: AskerRecords,
  ) {
    records.register({
      name: 'cases',
      deleteOf: (asker, session) => this.#deleteOf(asker, session),
      exportOf: async (asker) => {
        const own = await this.cases.listOf(asker);
        return [...own.map(toRecord), ...(await this.#saidIn(own)), ...(await this.#referredOf(asker))];
      },
    });
  }

  async #deleteOf(asker: string, session: ClientSession): Promise<void> {
    const own = await this.cases.listOf(asker, session);
    for (const each of own) await this.outreach.forget(each, session);
    await this.messages.deleteOf(
      own.map(({ _id }) => _id),
      session,
    );
    await this.referrals.deleteOf(asker, session);
    await this.cases.deleteOf(asker, session);
    for (const each of own) await this.writer.record(null, 'forget', each, session);
  }

  async #saidIn(own: readonly CaseDocument[]): Promise<OwnRecord[]> {
    const said = await this.messages.listSaid(
      own.map(({ _id }) => _id),
      MOST_SAID,
    );
    return said.map((each) => ({
      from: each.as ?? '',
      text: this.conversation.textOf(each) ?? '',
      sentAt: each.at.toISOString(),
    }));
  }

  async #referredOf(asker: string): Promise<OwnRecord[]> {
    return (await this.referrals.listOf(asker)).map((each) => {
      const words = this.sealed.open(each);
      const what = words?.passesOn.map(({ text }) => text) ?? [];
      const organization = words?.organizationName ?? '';
      return {
        organization,
        about: words?.purpose ?? '',
        what,
        consent: each.state,
        askedAt: each.askedAt.toISOString(),
      };
    });
  }
}

function toRecord({ municipality, language, topic, state, outcome, openedAt, closedAt }: CaseDocument): OwnRecord {
  const ended = closedAt?.toISOString() ?? null;
  return { municipality, language, topic, state, outcome, begunAt: openedAt.toISOString(), endedAt: ended };
}
