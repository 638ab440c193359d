import { Injectable } from '@nestjs/common';
import { type operations, SESSIONS_MAX, type TrainingSession, type TrainingSessionInput } from '@ventanilla/contracts';
import { checkSession } from '@ventanilla/mgi';
import { type ClientSession, Types } from 'mongoose';
import { AuditService, actorOf, type Deed } from '../../audit/audit.service.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ApiError } from '../../platform/errors/api-error.js';
import type { InputOf } from '../../platform/http/handle.js';
import { invalid } from '../../platform/http/read-input.js';
import { OfficialRepository } from '../officials/official.repository.js';
import type { TrainingDocument } from '../training.schema.js';
import { toRuledModules } from '../training.view.js';
import { TrainingAccess } from '../training-access.js';
import { SessionRepository } from './session.repository.js';
import type { SessionDocument } from './session.schema.js';

type Ids = InputOf<typeof operations.updateTrainingSession>['params'];

/** When a training met, and who came. */
@Injectable()
export class SessionService {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly officials: OfficialRepository,
    private readonly access: TrainingAccess,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  async list(caller: StaffCaller, id: string, page: InputOf<typeof operations.listTrainingSessions>['query']) {
    const { _id } = await this.access.getSeen(caller, id);
    const { items, total } = await this.sessions.list(_id, page);
    return { items: items.map(toSession), total };
  }

  record(caller: StaffCaller, id: string, input: TrainingSessionInput): Promise<TrainingSession> {
    return this.transactions.run(async (session) => {
      const training = await this.access.getSeen(caller, id, session);
      const held = await this.sessions.ofTrainings([training._id], session);
      if (held.length >= SESSIONS_MAX) throw tooMany();
      const values = await this.#read(training, input, [], session);
      const created = await this.sessions.create({ training: training._id, ...values, version: 1 }, session);
      await this.#audit(caller, 'recordSession', training, created, session);
      return toSession(created);
    });
  }

  update(caller: StaffCaller, ids: Ids, version: number, input: TrainingSessionInput): Promise<TrainingSession> {
    return this.transactions.run(async (session) => {
      const training = await this.access.getSeen(caller, ids.id, session);
      const before = (await this.sessions.find(training._id, ids.session, session)) ?? unknown();
      if (before.version !== version) throw conflict(before, input);
      const values = await this.#read(training, input, before.attended, session);
      const after = (await this.sessions.replace(before, values, session)) ?? throwConflict(before, input);
      await this.#audit(caller, 'recordSession', training, after, session);
      return toSession(after);
    });
  }

  async delete(caller: StaffCaller, ids: Ids): Promise<void> {
    await this.transactions.run(async (session) => {
      const training = await this.access.getSeen(caller, ids.id, session);
      const found = (await this.sessions.find(training._id, ids.session, session)) ?? unknown();
      await this.sessions.delete(found, session);
      await this.#audit(caller, 'delete', training, found, session);
    });
  }

  /** Whoever was there before and is forgotten since still counts; anybody new is an official of this training. */
  async #read(
    training: TrainingDocument,
    input: TrainingSessionInput,
    before: readonly Types.ObjectId[],
    session: ClientSession,
  ): Promise<Pick<SessionDocument, 'module' | 'on' | 'hours' | 'place' | 'attended'>> {
    const attended = input.attended.map((official) => new Types.ObjectId(official));
    const known = new Set([...before.map(String), ...(await this.officials.known(training._id, attended, session))]);
    const message = 'Nobody of this training has this id. Add them first.';
    const problems = [
      ...checkSession(input, toRuledModules(training)),
      ...input.attended.flatMap((official, at) =>
        known.has(official) ? [] : [{ path: `attended.${at}`, code: 'unknownOfficial', message }],
      ),
    ];
    if (problems.length > 0) throw invalid(problems.map(({ path, ...rest }) => ({ ...rest, path: `session.${path}` })));
    return { ...input, attended };
  }

  /** How many came, never who: the audit is kept longer than names. */
  #audit(
    caller: StaffCaller,
    action: Deed['action'],
    { _id, title, municipality }: TrainingDocument,
    { module, on, hours, attended }: SessionDocument,
    session: ClientSession,
  ): Promise<void> {
    const about = {
      resource: 'training',
      resourceId: _id.toHexString(),
      title: `${title} ${on}`,
      municipality,
    } as const;
    const changes = [{ path: 'session', before: null, after: { module, on, hours, attended: attended.length } }];
    return this.audit.record(actorOf(caller), { action, ...about, changes }, session);
  }
}

function toSession({ _id, training: _training, attended, ...values }: SessionDocument): TrainingSession {
  return { ...values, id: _id.toHexString(), attended: attended.map((official) => official.toHexString()) };
}

function conflict(current: SessionDocument, submitted: TrainingSessionInput): ApiError {
  return new ApiError('conflict', 'Somebody else saved first. Nothing was overwritten: compare both and save again.', {
    conflict: { current: toSession(current), submitted },
  });
}

function throwConflict(current: SessionDocument, submitted: TrainingSessionInput): never {
  throw conflict(current, submitted);
}

function unknown(): never {
  throw new ApiError('notFound', 'This training has no such session. Look in the list of its sessions.');
}

function tooMany(): ApiError {
  const message = `A training has at most ${SESSIONS_MAX} sessions. Open another training.`;
  return invalid([{ path: 'session', code: 'tooMany', message }]);
}
