import { Injectable } from '@nestjs/common';
import type { Gap, operations } from '@ventanilla/contracts';
import { type ClientSession, Types } from 'mongoose';
import { Addresses } from '../addresses/addresses.js';
import { AuditService, actorOf } from '../audit/audit.service.js';
import { Library } from '../knowledge/library.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Transactions } from '../platform/database/transactions.js';
import type { InputOf } from '../platform/http/handle.js';
import { QuestionRepository } from '../questions/question.repository.js';
import type { QuestionDocument } from '../questions/question.schema.js';
import { auditOfGap } from './audit-of-gap.js';
import { gapConflict, notItsQuestion, requireGapIn, requireGapVersion, wrongGapState } from './gap.errors.js';
import { GapRepository } from './gap.repository.js';
import type { GapDocument } from './gap.schema.js';
import { GapReading } from './gap-reading.js';
import { openedBy, withQuestion } from './gathered.js';
import { toldReason } from './news.js';
import { countedTogether, countedWithout, traitsTogether } from './regrouped.js';
import { TELLING, traitsOfGap } from './traits-of-gap.js';
import { WatchRepository } from './watch.repository.js';
import type { WatchDocument } from './watch.schema.js';

type MergeBody = InputOf<typeof operations.mergeGaps>['body'];
type SplitBody = InputOf<typeof operations.splitGap>['body'];

const OPEN_ONLY = 'Only what is open can be put together or taken apart. Take it up again first.';

/** Where gathering took two things for one, or one for two, somebody who reads them says so. */
@Injectable()
export class Regrouping {
  constructor(
    private readonly gaps: GapRepository,
    private readonly reading: GapReading,
    private readonly questions: QuestionRepository,
    private readonly watches: WatchRepository,
    private readonly addresses: Addresses,
    private readonly library: Library,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  async merge(caller: StaffCaller, id: string, { version, other }: MergeBody): Promise<Gap> {
    if (other.id === id) throw wrongGapState('These are one gap already. Choose another one.');
    const { municipality } = await this.reading.getDocument(caller, id);
    if ((await this.reading.getDocument(caller, other.id)).municipality !== municipality)
      throw wrongGapState('These are gaps of two municipalities. Choose one of the same.');
    const merged = await this.transactions.run(async (session) => {
      await this.gaps.takeTurn(municipality, session);
      const stays = await this.#getIn({ id, version }, ['open', 'beingWritten'], session);
      const goes = await this.#getIn(other, ['open'], session);
      for (const watch of await this.watches.waitingFor(goes._id, session)) await this.#move(watch, stays, session);
      await this.questions.moveAll(goes._id, stays._id, session);
      await this.gaps.delete(goes._id, session);
      const traits = traitsTogether(stays.traits, goes.traits);
      const values = { ...countedTogether(stays, goes), traits, cameBack: stays.cameBack || goes.cameBack };
      return this.#keep(caller, 'mergeGaps', stays, values, session);
    });
    return this.reading.view(merged);
  }

  async split(caller: StaffCaller, id: string, { version, question }: SplitBody): Promise<Gap> {
    const { municipality } = await this.reading.getDocument(caller, id);
    const apart = await this.transactions.run(async (session) => {
      await this.gaps.takeTurn(municipality, session);
      const gap = await this.#getIn({ id, version }, ['open', 'beingWritten'], session);
      const all = await this.questions.ofGap(gap._id, TELLING, session);
      const taken = all.find(({ _id }) => _id.toHexString() === question);
      if (!taken || taken.text === null) throw notItsQuestion();
      if (gap.count === 1) throw wrongGapState('It has this one question and no other.');
      const left = all.filter((each) => each !== taken);
      const values = { ...countedWithout(gap, taken, left), traits: traitsOfGap(this.library, left) };
      const rest = await this.#keep(caller, 'splitGap', gap, values, session);
      return this.#open(taken, rest, session);
    });
    return this.reading.view(apart);
  }

  /** A gap of its own for a question, and for whoever waits with it. */
  async #open(question: QuestionDocument, from: GapDocument, session: ClientSession): Promise<GapDocument> {
    const id = new Types.ObjectId();
    const profile = { id: id.toHexString(), size: 1, traits: traitsOfGap(this.library, [question]) };
    const opened = withQuestion(openedBy(question, profile.id), question, profile);
    await this.gaps.saveAll([opened], session);
    await this.questions.setGaps(new Map([[question._id, id]]), session);
    const waiting = await this.watches.waitingFor(from._id, session);
    for (const watch of waiting.filter((each) => each.question.equals(question._id)))
      await this.#move(watch, opened, session);
    return opened;
  }

  async #getIn(
    { id, version }: { id: string; version: number },
    states: readonly GapDocument['state'][],
    session: ClientSession,
  ): Promise<GapDocument> {
    const gap = await this.gaps.find(id, session);
    if (!gap) throw gapConflict();
    requireGapVersion(gap, version);
    requireGapIn(gap, states, OPEN_ONLY);
    return gap;
  }

  /** Whoever waits is told once, whichever of both is answered. */
  async #move(watch: WatchDocument, { _id }: GapDocument, session: ClientSession): Promise<void> {
    await this.watches.move(watch, _id, session);
    const [from, to] = [watch.gap, _id].map((gap) => toldReason(gap.toHexString()));
    if (from && to) await this.addresses.keepFor(watch.asker, { instead: from, reason: to }, session);
  }

  async #keep(
    caller: StaffCaller,
    action: 'mergeGaps' | 'splitGap',
    gap: GapDocument,
    values: Partial<GapDocument>,
    session: ClientSession,
  ): Promise<GapDocument> {
    const kept = await this.gaps.change(gap, { ...values, answeredBy: null, checkedRevision: -1 }, session);
    if (!kept) throw gapConflict();
    await this.audit.record(actorOf(caller), auditOfGap(action, kept, null), session);
    return kept;
  }
}
