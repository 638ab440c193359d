import { Injectable } from '@nestjs/common';
import type { CaseDetail, CaseOutcome, operations, Problem } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { PreferencesRepository } from '../askers/preferences.repository.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import type { InputOf } from '../platform/http/handle.js';
import { canNotReopen, isClosed, isOpen, stepsOpen } from './case.errors.js';
import { CaseRepository, reopenUntilFrom } from './case.repository.js';
import type { CaseDocument } from './case.schema.js';
import { authorOf, requireVersion } from './case.service.js';
import { CaseDetails } from './case-details.js';
import { CaseWords } from './case-words.js';
import { CaseWriter } from './case-writer.js';
import { eventItem } from './conversation/conversation.js';
import { Outreach } from './outreach.js';
import { Speakers } from './settings/speakers.js';

type Closing = InputOf<typeof operations.closeCase>['body'];

/** How a case ends and begins again. The way to the person is kept a week longer, unless they ended it themselves. */
@Injectable()
export class ClosingService {
  constructor(
    private readonly cases: CaseRepository,
    private readonly writer: CaseWriter,
    private readonly details: CaseDetails,
    private readonly words: CaseWords,
    private readonly outreach: Outreach,
    private readonly speakers: Speakers,
    private readonly preferences: PreferencesRepository,
    private readonly clock: Clock,
  ) {}

  async close(caller: StaffCaller, id: string, { version, outcome, note, goodbye }: Closing): Promise<CaseDetail> {
    const after = await this.writer.write(caller, id, async (before, session) => {
      requireVersion(before, version, { outcome });
      if (before.state === 'closed') throw isClosed();
      requireStepsDone(before);
      await this.#sayGoodbye(caller, before, goodbye, session);
      const words = this.words.seal(before, { ...this.words.open(before), closing: note });
      const values = { ...ended(before, outcome, this.clock.now()), words };
      return { values, items: [eventItem({ kind: 'closed' }, authorOf(caller))], action: 'close' };
    });
    return this.details.of(after);
  }

  async reopen(caller: StaffCaller, id: string, version: number): Promise<CaseDetail> {
    const after = await this.writer.write(caller, id, async (before, session) => {
      requireVersion(before, version, {});
      if (before.state !== 'closed') throw isOpen();
      const asker = await this.#getReachable(before, session);
      const as = await this.speakers.nameOf(caller.staff.id, before, session);
      const { _id, number, municipality } = before;
      const message = { kind: 'caseReopened', case: _id.toHexString(), number, as } as const;
      await this.outreach.say(before, `${_id.toHexString()}-${version}`, message, session);
      await this.preferences.setTalksWith(asker, municipality, session);
      const values = { ...reopened(before, asker), version: version + 1 };
      return { values, items: [eventItem({ kind: 'reopened' }, authorOf(caller))], action: 'reopen' };
    });
    return this.details.of(after);
  }

  async #sayGoodbye(caller: StaffCaller, before: CaseDocument, text: string | null, session: ClientSession) {
    const { _id, number, asker } = before;
    const as = await this.speakers.nameOf(caller.staff.id, before, session);
    const message = { kind: 'caseClosed', case: _id.toHexString(), number, as, text, because: 'done' } as const;
    await this.outreach.say(before, `${_id.toHexString()}-${before.version}`, message, session);
    if (asker !== null) await this.preferences.setTalksWith(asker, null, session);
  }

  /** Whoever left, or talks in another case, is not called back. */
  async #getReachable({ asker, reopenUntil }: CaseDocument, session: ClientSession): Promise<string> {
    const isInTime = reopenUntil !== null && reopenUntil > this.clock.now();
    if (asker === null || !isInTime || (await this.cases.findOpenOf(asker, session))) throw canNotReopen();
    return asker;
  }
}

/** What makes a case a closed one that can be taken up again for a while. */
export function ended({ version }: CaseDocument, outcome: CaseOutcome, closedAt: Date): Partial<CaseDocument> {
  const values = { state: 'closed', outcome, closedAt, reopenUntil: reopenUntilFrom(closedAt) } as const;
  return { ...values, waitingSince: null, unread: 0, version: version + 1 };
}

/** As it was before it was closed; talking, once there was an answer. */
export function reopened({ firstAnsweredAt }: CaseDocument, asker: string): Partial<CaseDocument> {
  const state = firstAnsweredAt ? 'talking' : 'waiting';
  return {
    state,
    openFor: asker,
    outcome: null,
    closedAt: null,
    reopenUntil: null,
    remindedAt: null,
    withPerson: true,
  };
}

/** The steps without which a case is not closed. */
export function openStepsOf(protocols: CaseDocument['protocols']) {
  return protocols.flatMap(({ key, steps }) =>
    steps
      .filter(({ required, standing }) => required && standing === 'open')
      .map((step) => ({ ...step, protocol: key })),
  );
}

function requireStepsDone({ protocols }: CaseDocument): void {
  const problems = openStepsOf(protocols).map(({ protocol, id, texts }): Problem => {
    const message = `Still open: ${Object.values(texts)[0] ?? id}`;
    return { path: `protocols.${protocol}.steps.${id}`, code: 'stepOpen', message };
  });
  if (problems.length > 0) throw stepsOpen(problems);
}
