import { Injectable } from '@nestjs/common';
import type { operations, Problem, Response, ResponseInput } from '@ventanilla/contracts';
import { checkAnswer, takesAnswers } from '@ventanilla/mgi';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf } from '../../audit/audit.service.js';
import { changesBetween } from '../../audit/changes.js';
import { EvidenceFileRepository } from '../../files/evidence-file.repository.js';
import { IndicatorSetService } from '../../indicator-sets/indicator-set.service.js';
import { toRuledSet } from '../../indicator-sets/indicator-set.view.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { isDuplicateKey } from '../../platform/database/duplicate-key.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { InputOf } from '../../platform/http/handle.js';
import { invalid } from '../../platform/http/read-input.js';
import { requireAnswersFor } from '../../staff/scope.js';
import type { AssessmentDocument } from '../assessment.schema.js';
import { RoundAccess } from '../round-access.js';
import { conflict, inResponse, notAsked, takesNoAnswers, unknownFile } from './response.errors.js';
import { type ResponseName, ResponseRepository } from './response.repository.js';
import type { ResponseDocument } from './response.schema.js';
import { toResponse } from './response.view.js';

type Params = InputOf<typeof operations.saveResponse>['params'];
type Write = InputOf<typeof operations.saveResponse>['body'];

/** More than anybody keeps unsent for one question. */
const REMEMBERED_WRITES = 50;

/** Takes answers, each write once. */
@Injectable()
export class ResponseService {
  constructor(
    private readonly responses: ResponseRepository,
    private readonly access: RoundAccess,
    private readonly sets: IndicatorSetService,
    private readonly files: EvidenceFileRepository,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async save(caller: StaffCaller, params: Params, write: Write): Promise<Response> {
    requireAnswersFor(caller, params.institution);
    const attempt = () => this.transactions.run((session) => this.#save(caller, params, write, session));
    // Two first answers at the same moment: the second try meets the first answer.
    return toResponse(await attempt().catch((error) => (isDuplicateKey(error) ? attempt() : Promise.reject(error))));
  }

  async #save(caller: StaffCaller, params: Params, write: Write, session: ClientSession): Promise<ResponseDocument> {
    const round = await this.access.getSeen(caller, params.id, session);
    const name = { assessment: round._id, indicator: params.indicator, institution: params.institution };
    const before = await this.responses.find(name, session);
    if (before?.writes.includes(write.clientId)) return before;
    await this.#requireTaken(round, name, write.response, session);
    if ((before?.version ?? 0) !== write.version) throw conflict(before, write.response);
    const after = await this.#keep(caller, name, before, write, session);
    await this.#record(caller, round, before, after, session);
    return after;
  }

  async #keep(
    { staff }: StaffCaller,
    name: ResponseName,
    before: ResponseDocument | null,
    { clientId, response }: Write,
    session: ClientSession,
  ): Promise<ResponseDocument> {
    const writes = [...(before?.writes ?? []), clientId].slice(-REMEMBERED_WRITES);
    const values = { ...response, at: this.clock.now(), by: staff.name, writes };
    if (!before) return this.responses.create({ ...name, ...values, version: 1 }, session);
    return (await this.responses.replace(before, values, session)) ?? throwConflict(before, response);
  }

  async #requireTaken(
    { indicatorSet, asks, phase }: AssessmentDocument,
    name: ResponseName,
    response: ResponseInput,
    session: ClientSession,
  ): Promise<void> {
    const { indicator, institution } = name;
    const isAsked = asks.some((ask) => ask.indicator === indicator && ask.institution === institution);
    if (!isAsked) throw notAsked();
    if (!takesAnswers(phase)) throw takesNoAnswers(phase);
    const answer = { indicator, institution, ...response, at: this.clock.now().toISOString() };
    const set = toRuledSet(await this.sets.getDocument(indicatorSet, session));
    const problems = [...checkAnswer(answer, set, asks), ...(await this.#fileProblems(name, response, session))];
    if (problems.length > 0) throw invalid(problems.map(inResponse));
  }

  /** A file is of that institution and that round; one file may prove several answers. */
  async #fileProblems(name: ResponseName, { evidence }: ResponseInput, session: ClientSession): Promise<Problem[]> {
    const ids = evidence.flatMap(({ file }) => file ?? []);
    if (ids.length === 0) return [];
    const known = await this.files.known(name, ids, session);
    return evidence.flatMap(({ file }, at) => (file === null || known.has(file) ? [] : [unknownFile(at)]));
  }

  #record(
    caller: StaffCaller,
    { key, municipality }: AssessmentDocument,
    before: ResponseDocument | null,
    after: ResponseDocument,
    session: ClientSession,
  ): Promise<void> {
    const title = `${key} ${after.indicator} ${after.institution}`;
    const deed = { action: 'answer', resource: 'response', resourceId: after._id.toHexString(), title } as const;
    const changes = changesBetween(before ? inputOf(before) : {}, inputOf(after));
    return this.audit.record(actorOf(caller), { ...deed, municipality, changes }, session);
  }
}

function inputOf({ step, text, evidence }: ResponseDocument): ResponseInput {
  return { step, text, evidence };
}

function throwConflict(current: ResponseDocument, submitted: ResponseInput): never {
  throw conflict(current, submitted);
}
