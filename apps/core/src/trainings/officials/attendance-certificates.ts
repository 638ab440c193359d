import { Injectable } from '@nestjs/common';
import type { AttendanceCertificate } from '@ventanilla/contracts';
import { attendanceOf, attendanceStatement, earnsAttendanceCertificate } from '@ventanilla/mgi';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf } from '../../audit/audit.service.js';
import { CertificateRepository } from '../../certificates/certificate.repository.js';
import type { CertificateDocument } from '../../certificates/certificate.schema.js';
import { CertificateService } from '../../certificates/certificate.service.js';
import { newNumber, pathOf } from '../../certificates/certificate.view.js';
import { attendanceOfPerson } from '../../certificates/page/statement.js';
import { SigningKeys } from '../../certificates/signing/signing-keys.js';
import { MunicipalityService } from '../../municipalities/municipality.service.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { isDuplicateKey } from '../../platform/database/duplicate-key.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { SessionRepository } from '../sessions/session.repository.js';
import type { TrainingDocument } from '../training.schema.js';
import { toRuledModules, toRuledSession } from '../training.view.js';
import { TrainingAccess } from '../training-access.js';
import { OfficialRepository } from './official.repository.js';
import type { OfficialDocument } from './official.schema.js';
import { unknownOfficial } from './official.service.js';

type Whose = { training: TrainingDocument; official: OfficialDocument };

/** Signs that somebody attended. The signed statement has the name and is handed out; what is kept has none. */
@Injectable()
export class AttendanceCertificates {
  constructor(
    private readonly access: TrainingAccess,
    private readonly officials: OfficialRepository,
    private readonly sessions: SessionRepository,
    private readonly certificates: CertificateRepository,
    private readonly lookUp: CertificateService,
    private readonly keys: SigningKeys,
    private readonly municipalities: MunicipalityService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  async issue(caller: StaffCaller, ids: { id: string; official: string }): Promise<AttendanceCertificate> {
    const training = await this.access.getSeen(caller, ids.id);
    const official = (await this.officials.find(training._id, ids.official)) ?? unknownOfficial();
    const certificate = await this.#findOrKeep(caller, { training, official });
    const jws = await this.keys.sign(caller, attendanceStatement(attendanceOfPerson(certificate, official.name)));
    return { number: certificate.number, path: `${pathOf(certificate.number)}?proof=${jws}`, jws };
  }

  async #findOrKeep(caller: StaffCaller, whose: Whose): Promise<CertificateDocument> {
    const attempt = () => this.transactions.run((session) => this.#keep(caller, whose, session));
    // Asked for twice at the same moment: the second try finds the first.
    return attempt().catch((error) => (isDuplicateKey(error) ? attempt() : Promise.reject(error)));
  }

  async #keep(
    caller: StaffCaller,
    { training, official }: Whose,
    session: ClientSession,
  ): Promise<CertificateDocument> {
    const [kept] = await this.certificates.of([training._id], [official._id], session);
    if (kept) return kept;
    const { _id: owner, municipality, title: edition, givenBy: issuedBy } = training;
    const { names, sourceLanguage } = await this.municipalities.getDocument(municipality, session);
    const issuedOn = await this.lookUp.today(municipality);
    const about = { kind: 'attendance', municipality, owner, official: official._id } as const;
    const said = { edition, issuedBy, issuedOn, placeName: names[sourceLanguage] ?? municipality, validUntil: null };
    const attended = await this.#earned({ training, official }, session);
    const number = newNumber();
    const created = await this.certificates.create(
      { number, ...about, ...said, attended, jws: null, revoked: null },
      session,
    );
    const named = { resource: 'certificate', resourceId: created._id.toHexString(), title: number } as const;
    await this.audit.record(actorOf(caller), { action: 'issueCertificate', ...named, municipality }, session);
    return created;
  }

  async #earned({ training, official }: Whose, session: ClientSession): Promise<{ hours: number; modules: string[] }> {
    const sessions = await this.sessions.ofTrainings([training._id], session);
    const { hours, modules } = attendanceOf(official._id.toHexString(), sessions.map(toRuledSession));
    if (!earnsAttendanceCertificate({ hours, modules }, toRuledModules(training), training.requirement)) {
      throw new ApiError('wrongState', 'They have not attended what this training asks for yet. Nothing was signed.');
    }
    return { hours, modules: training.modules.flatMap(({ key, name }) => (modules.includes(key) ? [name] : [])) };
  }
}
