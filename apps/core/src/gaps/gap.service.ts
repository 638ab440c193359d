import { Injectable } from '@nestjs/common';
import type { Gap, operations } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf } from '../audit/audit.service.js';
import { translateDuplicate } from '../entries/entry.errors.js';
import { EntryWriter } from '../entries/entry.writer.js';
import { EntryScope, touchBetween } from '../entries/entry-scope.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import type { InputOf } from '../platform/http/handle.js';
import { QuestionRepository } from '../questions/question.repository.js';
import { auditOfGap } from './audit-of-gap.js';
import { gapConflict, requireGapIn, requireGapVersion } from './gap.errors.js';
import { GapRepository } from './gap.repository.js';
import type { GapDocument } from './gap.schema.js';
import { GapReading } from './gap-reading.js';
import { newEntryFor } from './new-entry.js';

type WriteBody = InputOf<typeof operations.writeGap>['body'];
type AsideBody = InputOf<typeof operations.setGapAside>['body'];

const EXAMPLES = 20;

/** What becomes of a gap before it is closed, or instead. */
@Injectable()
export class GapService {
  constructor(
    private readonly gaps: GapRepository,
    private readonly reading: GapReading,
    private readonly questions: QuestionRepository,
    private readonly municipalities: MunicipalityService,
    private readonly scope: EntryScope,
    private readonly writer: EntryWriter,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Begins the entry that will answer it. It closes by itself once that is public and the bot answers with it. */
  async write(caller: StaffCaller, id: string, { version, ...wanted }: WriteBody): Promise<Gap> {
    const gap = await this.#getIn(caller, id, version);
    const examples = await this.questions.examplesOf(gap._id, EXAMPLES);
    const written = await this.transactions
      .run(async (session) => {
        const municipality = await this.municipalities.getDocument(gap.municipality, session);
        const input = newEntryFor(gap, { ...wanted, examples, municipality });
        await this.scope.requireMay(caller, input, touchBetween(null, input), session);
        const entry = await this.writer.create(actorOf(caller), input, session);
        const named = { id: entry._id.toHexString(), key: entry.key };
        const by = { id: caller.staff.id, name: caller.staff.name };
        const after = await this.#change(gap, { state: 'beingWritten', entry: named, writer: by }, session);
        await this.audit.record(actorOf(caller), auditOfGap('writeGap', after, entry.key), session);
        return after;
      })
      .catch(translateDuplicate);
    return this.reading.view(written);
  }

  async setAside(caller: StaffCaller, id: string, { version, reason, note }: AsideBody): Promise<Gap> {
    const gap = await this.#getIn(caller, id, version);
    const setAside = { at: this.clock.now(), by: { id: caller.staff.id, name: caller.staff.name }, reason, note };
    const after = await this.transactions.run(async (session) => {
      const changed = await this.#change(gap, { state: 'setAside', setAside, writer: null }, session);
      const why = note === '' ? reason : `${reason}: ${note}`;
      await this.audit.record(actorOf(caller), auditOfGap('setGapAside', changed, null, why), session);
      return changed;
    });
    return this.reading.view(after);
  }

  async reopen(caller: StaffCaller, id: string, version: number): Promise<Gap> {
    const gap = await this.reading.getDocument(caller, id);
    requireGapVersion(gap, version);
    requireGapIn(gap, ['closed', 'setAside', 'beingWritten'], 'It is open already.');
    const values = {
      state: 'open',
      setAside: null,
      writer: null,
      entry: null,
      answeredBy: null,
      checkedRevision: -1,
    } as const;
    const after = await this.transactions.run(async (session) => {
      const changed = await this.#change(gap, values, session);
      await this.audit.record(actorOf(caller), auditOfGap('reopenGap', changed, null), session);
      return changed;
    });
    return this.reading.view(after);
  }

  async #getIn(caller: StaffCaller, id: string, version: number): Promise<GapDocument> {
    const gap = await this.reading.getDocument(caller, id);
    requireGapVersion(gap, version);
    requireGapIn(
      gap,
      ['open', 'beingWritten'],
      'Only what is open can be answered or set aside. Take it up again first.',
    );
    return gap;
  }

  async #change(gap: GapDocument, values: Partial<GapDocument>, session: ClientSession): Promise<GapDocument> {
    const after = await this.gaps.change(gap, values, session);
    if (!after) throw gapConflict();
    return after;
  }
}
