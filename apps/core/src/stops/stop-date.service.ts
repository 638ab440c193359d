import { Injectable } from '@nestjs/common';
import type { AnyEntry, operations } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { requireVersion, unknownEntry } from '../entries/entry.errors.js';
import type { EntryDocument } from '../entries/entry.schema.js';
import { EntryService } from '../entries/entry.service.js';
import type { EntryValues } from '../entries/entry.writer.js';
import { pinOf } from '../entries/schedule/scheduled.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import type { InputOf } from '../platform/http/handle.js';
import { invalid } from '../platform/http/read-input.js';
import { changedDate, changeProblems, type DateChange, isStop } from './changed-date.js';

type Input = InputOf<typeof operations.changeStopDate>;

/** One date of a mobile stop is called off or changed: a deed of its own, apart from editing and publishing. */
@Injectable()
export class StopDateService {
  constructor(
    private readonly entries: EntryService,
    private readonly municipalities: MunicipalityService,
    private readonly clock: Clock,
  ) {}

  change(caller: StaffCaller, { params, body }: Input): Promise<AnyEntry> {
    const change = { date: params.date, change: body.change };
    return this.entries.change(
      caller,
      params.id,
      { action: 'changeDate', why: whatWasDone(change) },
      async (before, session) => {
        requireVersion(before, body.version);
        return this.#values(before, change, session);
      },
    );
  }

  async #values(before: EntryDocument, change: DateChange, session: ClientSession): Promise<EntryValues> {
    const facts = before.published?.facts ?? before.facts;
    if (!isStop(facts)) throw unknownEntry();
    const { timeZone } = await this.municipalities.getDocument(before.municipality, session);
    const problems = changeProblems(facts, change, this.clock.now(), timeZone);
    if (problems.length > 0) throw invalid(problems);
    const values = changedDate(before, change);
    return {
      ...values,
      ...(values.published && { publishedAt: this.clock.now() }),
      scheduled: repinned({ ...before, ...values }),
    };
  }
}

/** For the history: the date, what became of it, and why. */
function whatWasDone({ date, change }: DateChange): string {
  const reason = change && 'reason' in change ? [change.reason] : [];
  return [date, change?.change ?? 'planned', ...reason].join(' ');
}

/** Whoever changes a date stands for it: what is scheduled of the draft is scheduled with it. */
function repinned(draft: EntryDocument): EntryDocument['scheduled'] {
  return draft.scheduled.map((one) => ({ ...one, pin: one.pin && pinOf(draft, one.language) }));
}
