import { Injectable } from '@nestjs/common';
import type { OwnReferral, ReferralAnswer } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { Clock } from '../../platform/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { CaseSettingsRepository } from '../settings/case-settings.repository.js';
import { notWaiting, unknownReferral } from './referral.errors.js';
import { ReferralRepository } from './referral.repository.js';
import type { ReferralDocument } from './referral.schema.js';
import { stateAt, toOwnReferral } from './referral.view.js';
import { SealedReferrals } from './referral-words.js';
import { ReferralWriter } from './referral-writer.js';

const DAY_MS = 86_400_000;

/** What can still be decided about by the person. */
const open = new Set(['asked', 'agreed', 'passedOn']);

/** What a person says to being referred: recorded as theirs, and taken back whenever they want. */
@Injectable()
export class OwnReferralService {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly writer: ReferralWriter,
    private readonly sealed: SealedReferrals,
    private readonly settings: CaseSettingsRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Those that they can still agree to, decline or take back. */
  async list(asker: string): Promise<OwnReferral[]> {
    const all = await this.referrals.listOf(asker);
    return all.filter((each) => open.has(stateAt(each, this.clock.now()))).flatMap((each) => this.#view(each) ?? []);
  }

  async answer(asker: string, id: string, answer: ReferralAnswer): Promise<OwnReferral> {
    const after = await this.transactions.run(async (session) => {
      const before = await this.referrals.find(id, session);
      if (before?.asker !== asker) return unknownReferral();
      return answer === 'withdraw' ? this.#withdraw(before, session) : this.#decide(before, answer, session);
    });
    return this.#view(after) ?? unknownReferral();
  }

  async #decide(before: ReferralDocument, answer: 'agree' | 'decline', session: ClientSession) {
    const state = answer === 'agree' ? 'agreed' : 'declined';
    const now = this.clock.now();
    const stands = stateAt(before, now);
    if (stands === state || (stands === 'passedOn' && state === 'agreed')) return before;
    // Whoever agreed and thinks better of it in the same message takes it back.
    if ((stands === 'agreed' || stands === 'passedOn') && answer === 'decline') return this.#withdraw(before, session);
    if (stands !== 'asked') throw notWaiting();
    if (state === 'declined') return this.writer.change(null, before, state, { state, answeredAt: now }, session);
    const days = (await this.settings.find(before.municipality, session))?.consentDays ?? 0;
    const expiresAt = new Date(now.getTime() + days * DAY_MS);
    return this.writer.change(null, before, state, { state, answeredAt: now, expiresAt }, session);
  }

  async #withdraw(before: ReferralDocument, session: ClientSession): Promise<ReferralDocument> {
    if (before.state === 'withdrawn') return before;
    if (!open.has(before.state)) throw notWaiting();
    const values = { state: 'withdrawn', withdrawnAt: this.clock.now(), toTell: before.passedOn !== null } as const;
    return this.writer.change(null, before, 'withdrawn', values, session);
  }

  #view(document: ReferralDocument): OwnReferral | null {
    const words = this.sealed.open(document);
    return words && toOwnReferral(document, words, this.clock.now());
  }
}
