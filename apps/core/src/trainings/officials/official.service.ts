import { Injectable } from '@nestjs/common';
import { OFFICIALS_MAX, type Official, type OfficialInput, type operations } from '@ventanilla/contracts';
import { attendanceOf, earnsAttendanceCertificate } from '@ventanilla/mgi';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf, type Deed } from '../../audit/audit.service.js';
import { CertificateRepository } from '../../certificates/certificate.repository.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ApiError } from '../../platform/errors/api-error.js';
import type { InputOf } from '../../platform/http/handle.js';
import { invalid } from '../../platform/http/read-input.js';
import { SessionRepository } from '../sessions/session.repository.js';
import type { SessionDocument } from '../sessions/session.schema.js';
import type { TrainingDocument } from '../training.schema.js';
import { toRuledModules, toRuledSession } from '../training.view.js';
import { TrainingAccess } from '../training-access.js';
import { OfficialRepository } from './official.repository.js';
import type { OfficialDocument } from './official.schema.js';

/** Who takes part in trainings: as little as serves, for as long as it does. No name is ever in the audit. */
@Injectable()
export class OfficialService {
  constructor(
    private readonly officials: OfficialRepository,
    private readonly sessions: SessionRepository,
    private readonly certificates: CertificateRepository,
    private readonly access: TrainingAccess,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  async list(caller: StaffCaller, id: string, page: InputOf<typeof operations.listOfficials>['query']) {
    const training = await this.access.getSeen(caller, id);
    const { items, total } = await this.officials.list(training._id, page);
    const sessions = await this.sessions.ofTrainings([training._id]);
    const officials = items.map(({ _id }) => _id);
    const certificates = await this.certificates.of([training._id], officials);
    const numbers = new Map(certificates.map(({ official, number }) => [String(official), number]));
    const toView = (each: OfficialDocument) =>
      toOfficial(each, training, sessions, numbers.get(each._id.toHexString()) ?? null);
    return { items: items.map(toView), total };
  }

  async add(caller: StaffCaller, id: string, input: OfficialInput): Promise<Official> {
    return this.transactions.run(async (session) => {
      const training = await this.access.getSeen(caller, id, session);
      if (training.forgotten) throw namesOver();
      if ((await this.officials.count(training._id, session)) >= OFFICIALS_MAX) throw tooMany();
      const official = await this.officials.create({ training: training._id, ...input }, session);
      await this.#record(caller, 'update', training, session);
      return toOfficial(official, training, [], null);
    });
  }

  async delete(caller: StaffCaller, { id, official }: { id: string; official: string }): Promise<void> {
    await this.transactions.run(async (session) => {
      const training = await this.access.getSeen(caller, id, session);
      await this.officials.delete(
        (await this.officials.find(training._id, official, session)) ?? unknownOfficial(),
        session,
      );
      await this.#record(caller, 'forget', training, session);
    });
  }

  #record(
    caller: StaffCaller,
    action: Deed['action'],
    { _id, title, municipality }: TrainingDocument,
    session: ClientSession,
  ): Promise<void> {
    const about = { resource: 'training', resourceId: _id.toHexString(), title, municipality } as const;
    return this.audit.record(actorOf(caller), { action, ...about }, session);
  }
}

function toOfficial(
  { _id, training: _training, ...values }: OfficialDocument,
  training: TrainingDocument,
  sessions: readonly SessionDocument[],
  certificate: string | null,
): Official {
  const { hours, modules } = attendanceOf(_id.toHexString(), sessions.map(toRuledSession));
  const earned = earnsAttendanceCertificate({ hours, modules }, toRuledModules(training), training.requirement);
  return { ...values, id: _id.toHexString(), hours, modules: [...modules], earned, certificate };
}

export function unknownOfficial(): never {
  throw new ApiError(
    'notFound',
    'Nobody of this training has this id; they may have been forgotten. Look in the list.',
  );
}

function namesOver(): ApiError {
  const message = 'The day until which this training keeps names is over. Open another training. Nothing was kept.';
  return invalid([{ path: 'official', code: 'namesOver', message }]);
}

function tooMany(): ApiError {
  const message = `A training has at most ${OFFICIALS_MAX} officials. Open another training.`;
  return invalid([{ path: 'official', code: 'tooMany', message }]);
}
