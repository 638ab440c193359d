import { Injectable } from '@nestjs/common';
import type { operations, Referral, ReferralInput } from '@ventanilla/contracts';
import { type ClientSession, Types } from 'mongoose';
import { MunicipalityService } from '../../municipalities/municipality.service.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { InputOf } from '../../platform/http/handle.js';
import { changedMeanwhile, isClosed } from '../case.errors.js';
import type { CaseDocument } from '../case.schema.js';
import { CaseAccess, requireSeesCasesOf, seesCasesOf } from '../case-access.js';
import { Outreach } from '../outreach.js';
import { doesNotFit, noConsent, passedOnAlready, unknownReferral } from './referral.errors.js';
import { ReferralRepository } from './referral.repository.js';
import type { ReferralDocument } from './referral.schema.js';
import { stateAt, toReferral } from './referral.view.js';
import { SealedReferrals } from './referral-words.js';
import { ReferralWriter } from './referral-writer.js';

type Asked = InputOf<typeof operations.askReferral>['body'];
type Outcome = InputOf<typeof operations.recordReferralOutcome>['body'];
type Passing = InputOf<typeof operations.passOnReferral>['body'];

/** For so long a person can answer. */
const ANSWER_DAYS = 7;
const DAY_MS = 86_400_000;

/** Handing people to organizations: asked first, passed on only while consent holds, with what came of it. */
@Injectable()
export class ReferralService {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly writer: ReferralWriter,
    private readonly sealed: SealedReferrals,
    private readonly access: CaseAccess,
    private readonly outreach: Outreach,
    private readonly municipalities: MunicipalityService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(caller: StaffCaller, query: InputOf<typeof operations.listReferrals>['query']) {
    requireSeesCasesOf(caller, query.municipality);
    const { items, total } = await this.referrals.list(query, query);
    return { items: items.map((each) => this.#view(each)), total };
  }

  async get(caller: StaffCaller, id: string): Promise<Referral> {
    return this.#view(await this.#getSeen(caller, id, null));
  }

  /** Sent again, it is what was asked the first time. */
  async ask(caller: StaffCaller, id: string, { clientId, referral }: Asked): Promise<Referral> {
    const asked = await this.transactions.run(async (session) => {
      const of = await this.access.getSeen(caller, id, session);
      const known = await this.referrals.findAsked(of._id, clientId, session);
      if (known) return known;
      if (of.state === 'closed') throw isClosed();
      const created = await this.#create(caller, of, { clientId, referral }, session);
      await this.#askPerson(of, created, referral, session);
      await this.writer.note(caller, created, 'asked', session);
      return created;
    });
    return this.#view(asked);
  }

  cancel(caller: StaffCaller, id: string, version: number): Promise<Referral> {
    return this.#change(caller, id, version, async (before, session) => {
      if (!['asked', 'agreed'].includes(this.#stateOf(before))) throw passedOnAlready();
      await this.outreach.takeBack('referralQuestion', before._id.toHexString(), session);
      return this.writer.change(caller, before, 'cancelled', { state: 'cancelled' }, session);
    });
  }

  passOn(caller: StaffCaller, id: string, { version, way }: Passing): Promise<Referral> {
    return this.#change(caller, id, version, async (before, session) => {
      if (this.#stateOf(before) !== 'agreed') throw noConsent();
      const passedOn = { at: this.clock.now(), by: caller.staff.name, way };
      await this.#tellPassedOn(caller, before, session);
      return this.writer.change(caller, before, 'passedOn', { state: 'passedOn', passedOn }, session);
    });
  }

  recordOutcome(caller: StaffCaller, id: string, { version, result, note }: Outcome): Promise<Referral> {
    return this.#change(caller, id, version, async (before, session) => {
      const isAboutErasing = result === 'erased' || result === 'stillKept';
      const fits = isAboutErasing ? before.state === 'withdrawn' && before.passedOn : before.state === 'passedOn';
      const words = this.sealed.open(before);
      if (!fits || !words) throw doesNotFit();
      const outcome = { at: this.clock.now(), by: caller.staff.name, result };
      const values = { outcome, words: this.sealed.seal(before, { ...words, outcomeNote: note }), toTell: false };
      return this.writer.change(caller, before, 'outcome', values, session);
    });
  }

  async #change(
    caller: StaffCaller,
    id: string,
    version: number,
    change: (before: ReferralDocument, session: ClientSession) => Promise<ReferralDocument>,
  ): Promise<Referral> {
    const after = await this.transactions.run(async (session) => {
      const before = await this.#getSeen(caller, id, session);
      if (before.version !== version) throw changedMeanwhile(this.#view(before), {});
      return change(before, session);
    });
    return this.#view(after);
  }

  #create(
    caller: StaffCaller,
    { _id, number, municipality, asker, language }: CaseDocument,
    { clientId, referral }: { clientId: string; referral: ReferralInput },
    session: ClientSession,
  ): Promise<ReferralDocument> {
    const [id, askedAt] = [new Types.ObjectId(), this.clock.now()];
    const words = this.sealed.seal({ _id: id }, { ...referral, outcomeNote: null });
    const expiresAt = new Date(askedAt.getTime() + ANSWER_DAYS * DAY_MS);
    const nothingYet = { answeredAt: null, withdrawnAt: null, passedOn: null, outcome: null, toTell: false };
    const asked = {
      state: 'asked',
      askedAt,
      askedBy: caller.staff.name,
      expiresAt,
      version: 1,
      ...nothingYet,
    } as const;
    const document = {
      _id: id,
      case: _id,
      caseNumber: number,
      municipality,
      asker,
      clientId,
      language,
      words,
      ...asked,
    };
    return this.referrals.create(document, session);
  }

  async #askPerson(of: CaseDocument, created: ReferralDocument, referral: ReferralInput, session: ClientSession) {
    const { organizationName, purpose, passesOn } = referral;
    const about = { case: of._id.toHexString(), number: of.number, referral: created._id.toHexString() };
    const expiresAt = created.expiresAt.toISOString();
    const { timeZone } = await this.municipalities.getDocument(of.municipality, session);
    const words = { organizationName, purpose, passesOn, expiresAt, timeZone };
    const question = { kind: 'referralQuestion', ...about, ...words } as const;
    await this.outreach.say(of, about.referral, question, session, created.expiresAt);
  }

  async #tellPassedOn(caller: StaffCaller, before: ReferralDocument, session: ClientSession): Promise<void> {
    const of = await this.access.getSeen(caller, before.case.toHexString(), session);
    const organizationName = this.sealed.open(before)?.organizationName ?? '';
    const about = { case: of._id.toHexString(), number: of.number, referral: before._id.toHexString() };
    await this.outreach.say(of, about.referral, { kind: 'referralPassedOn', ...about, organizationName }, session);
  }

  async #getSeen(caller: StaffCaller, id: string, session: ClientSession | null): Promise<ReferralDocument> {
    const found = await this.referrals.find(id, session);
    return found && seesCasesOf(caller, found.municipality) ? found : unknownReferral();
  }

  #stateOf(referral: ReferralDocument) {
    return stateAt(referral, this.clock.now());
  }

  #view(document: ReferralDocument): Referral {
    return toReferral(document, this.sealed.open(document), this.clock.now());
  }
}
