import { Injectable } from '@nestjs/common';
import type { Gap, GapAnswer, operations } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf } from '../audit/audit.service.js';
import type { EntryDocument } from '../entries/entry.schema.js';
import { EntryService } from '../entries/entry.service.js';
import type { Deed } from '../entries/versions/history.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { ApiError } from '../platform/errors/api-error.js';
import type { InputOf } from '../platform/http/handle.js';
import { placeWords, valuesWithWords } from './added-words.js';
import { auditOfGap } from './audit-of-gap.js';
import { gapConflict, requireGapIn, requireGapVersion } from './gap.errors.js';
import { GapRepository } from './gap.repository.js';
import type { GapDocument } from './gap.schema.js';
import { GapReading } from './gap-reading.js';
import { News } from './news.js';
import { requirePublic, Trial } from './trial.js';

type CloseBody = InputOf<typeof operations.closeGap>['body'];
type Way = NonNullable<Gap['closed']>['way'];

/** Closes gaps: with the entry that answers them, the words people use for it, and a word to whoever waits. */
@Injectable()
export class Closing {
  constructor(
    private readonly gaps: GapRepository,
    private readonly reading: GapReading,
    private readonly entries: EntryService,
    private readonly municipalities: MunicipalityService,
    private readonly trial: Trial,
    private readonly news: News,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async close(caller: StaffCaller, id: string, { version, answer, force }: CloseBody): Promise<Gap> {
    const gap = await this.reading.getDocument(caller, id);
    requireGapVersion(gap, version);
    requireGapIn(gap, ['open', 'beingWritten'], 'Only what is open is closed. Take it up again first.');
    await this.#requireAnswered(caller, gap, answer);
    const closed = await this.transactions.run(async (session) => {
      const entry = await this.#taught(caller, gap, { answer, force }, session);
      const way: Way = answer.words.length > 0 ? 'words' : 'linked';
      return this.#closed(
        gap,
        { entry, way, by: { id: caller.staff.id, name: caller.staff.name } },
        session,
        async (after) => this.audit.record(actorOf(caller), auditOfGap('closeGap', after, entry.key), session),
      );
    });
    return this.reading.view(closed);
  }

  /** What was written for a gap is public and answers it: nobody has to come back and say so. */
  async closeWritten(gap: GapDocument, entry: EntryDocument): Promise<void> {
    await this.transactions.run(async (session) => {
      await this.#closed(gap, { entry, way: 'written', by: gap.writer }, session, async (after) =>
        this.audit.record({ staff: null, requestId: 'gaps' }, auditOfGap('closeGap', after, entry.key), session),
      );
    });
  }

  async #requireAnswered(caller: StaffCaller, gap: GapDocument, answer: GapAnswer): Promise<void> {
    const tries = await this.trial.try(caller, gap, answer);
    if (tries.length === 0 || tries.some(({ isAnswered }) => isAnswered)) return;
    const message =
      'The bot would still not answer these questions with this entry. Add words people use, or take another.';
    throw new ApiError('stillUnanswered', message);
  }

  /** The entry, with the words in what is public: the same gate and the same history as every publish. */
  async #taught(
    caller: StaffCaller,
    gap: GapDocument,
    { answer, force }: Pick<CloseBody, 'answer' | 'force'>,
    session: ClientSession,
  ): Promise<EntryDocument> {
    const before = await this.entries.getLive(caller, answer.entry, session);
    const published = requirePublic(before, gap);
    if (answer.words.length === 0) return before;
    const { sourceLanguage } = await this.municipalities.getDocument(gap.municipality, session);
    const words = placeWords(published, answer.words, sourceLanguage);
    const deed: Deed = { action: 'addWords', languages: [...words.keys()], force };
    return this.entries.apply(
      caller,
      answer.entry,
      deed,
      async (now) => valuesWithWords(now, published, words),
      session,
    );
  }

  async #closed(
    gap: GapDocument,
    { entry, way, by }: { entry: EntryDocument; way: Way; by: Gap['writer'] },
    session: ClientSession,
    record: (after: GapDocument) => Promise<void>,
  ): Promise<GapDocument> {
    const told = await this.news.tell(gap, entry.key, session);
    const named = { id: entry._id.toHexString(), key: entry.key };
    const closed = { at: this.clock.now(), by, way, told };
    const values = {
      state: 'closed',
      entry: named,
      answeredBy: entry.key,
      writer: null,
      closed,
      cameBack: false,
    } as const;
    const after = await this.gaps.change(gap, values, session);
    if (!after) throw gapConflict();
    await record(after);
    return after;
  }
}
