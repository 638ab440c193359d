import { Injectable } from '@nestjs/common';
import type { CaseDetail, operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { ApiError } from '../../platform/errors/api-error.js';
import type { InputOf } from '../../platform/http/handle.js';
import { isClosed } from '../case.errors.js';
import type { CaseDocument, StartedProtocolDocument } from '../case.schema.js';
import { authorOf } from '../case.service.js';
import { CaseDetails } from '../case-details.js';
import { CaseWords, stepName } from '../case-words.js';
import { CaseWriter } from '../case-writer.js';
import { eventItem } from '../conversation/conversation.js';
import { ProtocolService } from './protocol.service.js';

type Step = InputOf<typeof operations.markProtocolStep>;

/** Protocols in a case: begun as they are at that moment, and then gone through step by step. */
@Injectable()
export class StartedProtocolService {
  constructor(
    private readonly writer: CaseWriter,
    private readonly details: CaseDetails,
    private readonly words: CaseWords,
    private readonly protocols: ProtocolService,
    private readonly clock: Clock,
  ) {}

  async start(caller: StaffCaller, id: string, key: string): Promise<CaseDetail> {
    const after = await this.writer.write(caller, id, async (before, session) => {
      if (before.state === 'closed') throw isClosed();
      if (before.protocols.some((each) => each.key === key)) return null;
      const { origin, protocol } = await this.protocols.getChecklist(before.municipality, key, session);
      const { titles, callInDanger, callFirst } = protocol;
      const steps = protocol.steps.map((step) => ({ ...step, standing: 'open' as const, by: null, at: null }));
      const started = { key, titles, origin, startedAt: this.clock.now(), callInDanger, callFirst, steps };
      const items = [eventItem({ kind: 'protocolStarted', protocol: key }, authorOf(caller))];
      return { values: { protocols: [...before.protocols, started] }, items, action: 'startProtocol' };
    });
    return this.details.of(after);
  }

  async mark(caller: StaffCaller, { params, body }: Pick<Step, 'params' | 'body'>): Promise<CaseDetail> {
    const after = await this.writer.write(caller, params.id, async (before) => {
      if (before.state === 'closed') throw isClosed();
      const { standing: was } = getStep(before, params);
      const marked = { standing: body.standing, by: caller.staff.name, at: this.clock.now() };
      const protocols = before.protocols.map((each) =>
        each.key === params.protocol ? withStep(each, params.step, marked) : each,
      );
      const words = this.#withNote(before, stepName(params.protocol, params.step), body.note);
      const { protocol, step } = params;
      const event = { kind: 'protocolStep', protocol, step, standing: body.standing } as const;
      const items = was === body.standing ? [] : [eventItem(event, authorOf(caller))];
      return { values: { protocols, words }, items, action: 'markStep' };
    });
    return this.details.of(after);
  }

  #withNote(before: CaseDocument, name: string, note: string | null): string {
    const words = this.words.open(before);
    const { [name]: _before, ...others } = words.steps;
    return this.words.seal(before, { ...words, steps: note === null ? others : { ...others, [name]: note } });
  }
}

function withStep(
  protocol: StartedProtocolDocument,
  id: string,
  marked: Pick<StartedProtocolDocument['steps'][number], 'standing' | 'by' | 'at'>,
): StartedProtocolDocument {
  return { ...protocol, steps: protocol.steps.map((step) => (step.id === id ? { ...step, ...marked } : step)) };
}

function getStep({ protocols }: CaseDocument, { protocol, step }: Step['params']) {
  const found = protocols.find(({ key }) => key === protocol)?.steps.find(({ id }) => id === step);
  if (!found) throw new ApiError('notFound', 'There is no such step in this case. Begin the protocol first.');
  return found;
}
