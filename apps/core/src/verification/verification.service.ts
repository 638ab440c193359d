import { Injectable } from '@nestjs/common';
import { nextReviewBy, type operations, type Problem } from '@ventanilla/contracts';
import { localDate } from '@ventanilla/directory';
import type { ClientSession } from 'mongoose';
import { type Actor, actorOf } from '../audit/audit.service.js';
import { requireVersion } from '../entries/entry.errors.js';
import type { EntryDocument } from '../entries/entry.schema.js';
import { EntryService } from '../entries/entry.service.js';
import { toEntry } from '../entries/entry.view.js';
import { EntryWriter } from '../entries/entry.writer.js';
import { EntryScope } from '../entries/entry-scope.js';
import type { MunicipalityDocument } from '../municipalities/municipality.schema.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import type { InputOf } from '../platform/http/handle.js';
import { invalid } from '../platform/http/read-input.js';
import { type Checking, checkedValues, isPublicAsDrafted } from './checking.js';
import { VerificationRepository } from './verification.repository.js';
import { toVerification } from './verification.view.js';

/** Somebody checks that an entry is true: a deed of its own, apart from editing. */
@Injectable()
export class VerificationService {
  constructor(
    private readonly entries: EntryService,
    private readonly writer: EntryWriter,
    private readonly scope: EntryScope,
    private readonly municipalities: MunicipalityService,
    private readonly verifications: VerificationRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async verify(caller: StaffCaller, id: string, body: InputOf<typeof operations.verifyEntry>['body']) {
    const { version, note, ...given } = body;
    const verified = await this.transactions.run(async (session) => {
      const before = await this.entries.getLive(caller, id, session);
      await this.scope.requireMay(caller, before, { deed: 'publish', facts: false, languages: [] }, session);
      requireVersion(before, version);
      const municipality = await this.municipalities.getDocument(before.municipality, session);
      const checking = { ...given, reviewBy: reviewByOf(before, given, municipality) };
      requireSensibleDays(checking, localDate(this.clock.now(), municipality.timeZone));
      return this.record(actorOf(caller), before, checking, { note, isPublic: isPublicAsDrafted(before) }, session);
    });
    return toEntry(verified);
  }

  async list(caller: StaffCaller, id: string, page: { offset: number; limit: number }) {
    const { _id } = await this.entries.getDocument(caller, id);
    const { items, total } = await this.verifications.list(_id, page);
    return { items: items.map(toVerification), total };
  }

  /** The organization says on its link that what is public still holds: whatever the draft is about to say. */
  async confirm(actor: Actor, before: EntryDocument, checkedBy: string, session: ClientSession): Promise<void> {
    const municipality = await this.municipalities.getDocument(before.municipality, session);
    const checkedAt = localDate(this.clock.now(), municipality.timeZone);
    const reviewBy = nextReviewBy(before, checkedAt, municipality.reviewMonths);
    const checking = { checkedAt, checkedBy, reviewBy, how: 'organizationLink' } as const;
    await this.record(actor, before, checking, { note: '', isPublic: true }, session);
  }

  private async record(
    actor: Actor,
    before: EntryDocument,
    checking: Checking,
    { note, isPublic }: { note: string; isPublic: boolean },
    session: ClientSession,
  ): Promise<EntryDocument> {
    const values = checkedValues(before, checking, isPublic);
    const after = await this.writer.write(actor, { action: 'verify', why: note }, before, values, session);
    const recorded = { recordedAt: this.clock.now(), recordedBy: actor.staff };
    await this.verifications.append({ entry: before._id, ...checking, note, isPublic, ...recorded }, session);
    return after;
  }
}

function reviewByOf(
  entry: EntryDocument,
  { checkedAt, reviewBy }: { checkedAt: string; reviewBy?: string | null | undefined },
  { reviewMonths }: MunicipalityDocument,
): string | null {
  return reviewBy === undefined ? nextReviewBy(entry, checkedAt, reviewMonths) : reviewBy;
}

function requireSensibleDays({ checkedAt, reviewBy }: Checking, today: string): void {
  const problems: Problem[] = [];
  if (checkedAt > today) {
    const message = 'Nobody has checked anything on a day to come. Write the day it was checked.';
    problems.push({ path: 'body.checkedAt', code: 'future', message });
  }
  if (reviewBy !== null && reviewBy <= checkedAt) {
    const message = 'The day to check again comes after the day it was checked.';
    problems.push({ path: 'body.reviewBy', code: 'tooEarly', message });
  }
  if (problems.length > 0) throw invalid(problems);
}
