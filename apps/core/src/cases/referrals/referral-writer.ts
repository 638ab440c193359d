import { Injectable } from '@nestjs/common';
import type { CaseEvent } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf, type Deed } from '../../audit/audit.service.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { CaseRepository } from '../case.repository.js';
import type { CaseDocument } from '../case.schema.js';
import { authorOf } from '../case.service.js';
import { CaseWriter } from '../case-writer.js';
import { eventItem } from '../conversation/conversation.js';
import { ReferralRepository } from './referral.repository.js';
import type { ReferralDocument } from './referral.schema.js';

type Step = Extract<CaseEvent, { kind: 'referral' }>['step'];

const deeds: Readonly<Record<Step, Deed['action']>> = {
  asked: 'askConsent',
  agreed: 'giveConsent',
  declined: 'declineConsent',
  withdrawn: 'withdrawConsent',
  cancelled: 'update',
  passedOn: 'passOn',
  outcome: 'recordOutcome',
};

/** Each step of a referral is seen in the conversation of its case, and audited: by staff, or by the person. */
@Injectable()
export class ReferralWriter {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly cases: CaseRepository,
    private readonly caseWriter: CaseWriter,
    private readonly audit: AuditService,
  ) {}

  async change(
    caller: StaffCaller | null,
    before: ReferralDocument,
    step: Step,
    values: Partial<ReferralDocument>,
    session: ClientSession,
  ): Promise<ReferralDocument> {
    const after = await this.referrals.change(before, values, session);
    await this.note(caller, after, step, session);
    return after;
  }

  async note(
    caller: StaffCaller | null,
    referral: ReferralDocument,
    step: Step,
    session: ClientSession,
  ): Promise<void> {
    const of = await this.cases.find(referral.case, session);
    if (!of) return;
    const event = { kind: 'referral', referral: referral._id.toHexString(), step } as const;
    const items = [eventItem(event, caller && authorOf(caller))];
    await this.caseWriter.apply(caller, of, { items, values: seenBy(caller, of), action: null }, session);
    const actor = caller ? actorOf(caller) : { staff: null, requestId: 'the person' };
    const about = { resource: 'referral', resourceId: event.referral, title: `#${referral.caseNumber}` } as const;
    await this.audit.record(actor, { action: deeds[step], ...about, municipality: of.municipality }, session);
  }
}

/** What the person decides is news for staff. */
function seenBy(caller: StaffCaller | null, { unread }: CaseDocument): Partial<CaseDocument> {
  return caller ? {} : { unread: unread + 1 };
}
