import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { CaseRepository } from './case.repository.js';
import type { CaseDocument } from './case.schema.js';
import { CaseSilence } from './case-silence.js';
import { MessageRepository } from './conversation/message.repository.js';
import { Outreach } from './outreach.js';
import { ReferralRepository } from './referrals/referral.repository.js';
import { CaseSettingsRepository } from './settings/case-settings.repository.js';

export const CASE_UPKEEP = 'what time does to cases';

const HOUR_SECONDS = 3_600;
const DAY_MS = 86_400_000;
const BATCH = 100;

/**
 * What time does to cases: silence is asked about, the way to a person is let go of a week after the end, consent that is too old is none, and texts
 * are forgotten after as many days as the municipality set. That there was a case, and how it ended, stays counted.
 */
@Injectable()
export class CaseUpkeep {
  constructor(
    private readonly cases: CaseRepository,
    private readonly messages: MessageRepository,
    private readonly referrals: ReferralRepository,
    private readonly settings: CaseSettingsRepository,
    private readonly outreach: Outreach,
    private readonly silence: CaseSilence,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.every(CASE_UPKEEP, HOUR_SECONDS, () => this.run());
  }

  async run(): Promise<void> {
    await this.#letGo();
    await this.#expire();
    for await (const settings of this.settings.all()) {
      await this.silence.run(settings);
      await this.#forgetOld(settings._id, settings.textDays);
    }
  }

  async #letGo(): Promise<void> {
    for (const each of await this.cases.listPastReopening(this.clock.now(), BATCH)) {
      await this.transactions.run(async (session) => {
        await this.outreach.letGo(each, session);
        await this.cases.change(each, { reopenUntil: null }, session);
      });
    }
  }

  async #expire(): Promise<void> {
    for (const each of await this.referrals.listExpired(this.clock.now(), BATCH)) {
      await this.transactions.run((session) => this.referrals.change(each, { state: 'expired' }, session));
    }
  }

  async #forgetOld(municipality: string, textDays: number): Promise<void> {
    const before = new Date(this.clock.now().getTime() - textDays * DAY_MS);
    for (const each of await this.cases.listToForget(municipality, before, BATCH)) await this.#forget(each);
  }

  async #forget(forgotten: CaseDocument): Promise<void> {
    const { _id, number, municipality } = forgotten;
    await this.transactions.run(async (session) => {
      await this.outreach.forget(forgotten, session);
      await this.messages.forgetTexts(_id, session);
      await this.referrals.forgetOfCase(_id, session);
      const gone = { asker: null, words: null, reopenUntil: null, forgotten: true };
      await this.cases.change(forgotten, gone, session);
      const about = { resource: 'case', resourceId: _id.toHexString(), title: `#${number}`, municipality } as const;
      await this.audit.record({ staff: null, requestId: CASE_UPKEEP }, { action: 'forget', ...about }, session);
    });
  }
}
