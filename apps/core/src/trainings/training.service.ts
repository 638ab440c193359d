import { Injectable } from '@nestjs/common';
import type { operations, Training, TrainingInput } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf, type Deed } from '../audit/audit.service.js';
import { changesBetween } from '../audit/changes.js';
import { AttachmentService } from '../files/attachment.service.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { ApiError } from '../platform/errors/api-error.js';
import type { InputOf } from '../platform/http/handle.js';
import { invalid } from '../platform/http/read-input.js';
import { requireSeesRounds } from '../staff/scope.js';
import { SessionRepository } from './sessions/session.repository.js';
import type { SessionDocument } from './sessions/session.schema.js';
import { TrainingRepository } from './training.repository.js';
import type { TrainingDocument } from './training.schema.js';
import { filesOf, inputOf, toTraining } from './training.view.js';
import { TrainingAccess } from './training-access.js';
import { inputProblems, unknownFileProblems } from './training-problems.js';

/** Trainings of officials: what is taught with which materials, and what it changed. */
@Injectable()
export class TrainingService {
  constructor(
    private readonly trainings: TrainingRepository,
    private readonly sessions: SessionRepository,
    private readonly access: TrainingAccess,
    private readonly attachments: AttachmentService,
    private readonly municipalities: MunicipalityService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(caller: StaffCaller, { municipality, ...page }: InputOf<typeof operations.listTrainings>['query']) {
    requireSeesRounds(caller, municipality);
    const { items, total } = await this.trainings.list(municipality, page);
    const sessions = await this.sessions.ofTrainings(items.map(({ _id }) => _id));
    return { items: items.map((each) => toTraining(each, sessionsOf(each, sessions), new Map())), total };
  }

  async get(caller: StaffCaller, id: string): Promise<Training> {
    return this.#view(await this.access.getSeen(caller, id));
  }

  async create(caller: StaffCaller, input: TrainingInput): Promise<Training> {
    requireSeesRounds(caller, input.municipality);
    const created = await this.transactions.run(async (session) => {
      await this.municipalities.getDocument(input.municipality, session);
      requireSound([...inputProblems(input, []), ...unknownFileProblems(input, new Map())]);
      const beginning = { forgotten: false, version: 1, updatedAt: this.clock.now() };
      const training = await this.trainings.create({ ...input, ...beginning }, session);
      await this.#record(caller, 'create', training, changesBetween({}, input), session);
      return training;
    });
    return this.#view(created);
  }

  async update(caller: StaffCaller, id: string, version: number, input: TrainingInput): Promise<Training> {
    const updated = await this.transactions.run(async (session) => {
      const before = await this.access.getSeen(caller, id, session);
      if (before.version !== version) throw conflict(before, input);
      if (before.municipality !== input.municipality) throw isFixed();
      const held = await this.sessions.ofTrainings([before._id], session);
      const files = await this.attachments.beside(before, filesOf(input), session);
      requireSound([...inputProblems(input, held), ...unknownFileProblems(input, files)]);
      const after = await this.trainings.replace(before, { ...input, updatedAt: this.clock.now() }, session);
      if (!after) throw conflict(before, input);
      const named = filesOf(input);
      const gone = filesOf(before).filter((file) => !named.includes(file));
      await this.attachments.letGo(before, gone, session);
      await this.#record(caller, 'update', after, changesBetween(inputOf(before), input), session);
      return after;
    });
    return this.#view(updated);
  }

  async #view(training: TrainingDocument): Promise<Training> {
    const sessions = await this.sessions.ofTrainings([training._id]);
    return toTraining(training, sessions, await this.attachments.beside(training, filesOf(training)));
  }

  #record(
    caller: StaffCaller,
    action: Deed['action'],
    { _id, title, municipality }: TrainingDocument,
    changes: ReturnType<typeof changesBetween>,
    session: ClientSession,
  ): Promise<void> {
    const about = { resource: 'training', resourceId: _id.toHexString(), title, municipality } as const;
    return this.audit.record(actorOf(caller), { action, ...about, changes }, session);
  }
}

function sessionsOf({ _id }: TrainingDocument, sessions: readonly SessionDocument[]): SessionDocument[] {
  return sessions.filter(({ training }) => training.equals(_id));
}

function requireSound(problems: Parameters<typeof invalid>[0]): void {
  if (problems.length > 0) throw invalid(problems);
}

function conflict(current: TrainingDocument, submitted: TrainingInput): ApiError {
  return new ApiError('conflict', 'Somebody else saved first. Nothing was overwritten: compare both and save again.', {
    conflict: { current: { ...inputOf(current), version: current.version }, submitted },
  });
}

function isFixed(): ApiError {
  return new ApiError('wrongState', 'A training stays with its municipality. Nothing was changed.');
}
