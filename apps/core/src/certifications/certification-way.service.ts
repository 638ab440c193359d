import { Injectable } from '@nestjs/common';
import type { Certificate, Certification, operations } from '@ventanilla/contracts';
import {
  certificateStatement,
  certificationNeeds,
  certificationPhases,
  mayMoveCertification,
  validityEnd,
} from '@ventanilla/mgi';
import type { ClientSession } from 'mongoose';
import { CertificateRepository } from '../certificates/certificate.repository.js';
import type { CertificateDocument } from '../certificates/certificate.schema.js';
import { CertificateService } from '../certificates/certificate.service.js';
import { newNumber, toCertificate } from '../certificates/certificate.view.js';
import { SigningKeys } from '../certificates/signing/signing-keys.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import type { InputOf } from '../platform/http/handle.js';
import { invalid } from '../platform/http/read-input.js';
import { conflict, phaseOpen, wrongState } from './certification.errors.js';
import { CertificationRepository } from './certification.repository.js';
import type { CertificationDocument } from './certification.schema.js';
import { CertificationDesk } from './certification-desk.js';
import { Judging } from './judging.js';
import { SettingsRepository } from './settings/settings.repository.js';

type Wanted = InputOf<typeof operations.moveCertification>['body'];
type Unsigned = Omit<CertificateDocument, '_id' | 'jws'>;

/** Takes certifications from phase to phase, and grants the certificate at the end. */
@Injectable()
export class CertificationWayService {
  constructor(
    private readonly certifications: CertificationRepository,
    private readonly desk: CertificationDesk,
    private readonly judging: Judging,
    private readonly settings: SettingsRepository,
    private readonly certificates: CertificateRepository,
    private readonly lookUp: CertificateService,
    private readonly keys: SigningKeys,
    private readonly municipalities: MunicipalityService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async move(caller: StaffCaller, id: string, wanted: Wanted): Promise<Certification> {
    const moved = await this.transactions.run(async (session) => {
      const before = await this.desk.getOpen(caller, id, session);
      if (before.version !== wanted.version) throw conflict(before, null);
      requireReason(before, wanted);
      const { ruled } = await this.judging.judge(before, session);
      if (!mayMoveCertification(ruled, wanted.to)) throw this.#noWay(before, certificationNeeds(ruled));
      const after = await this.certifications.replace(before, this.#moved(caller, before, wanted), session);
      if (!after) throw conflict(before, null);
      const changes = [{ path: 'phase', before: before.phase, after: wanted.to }];
      await this.desk.record(caller, 'movePhase', after, { changes, why: wanted.why || null }, session);
      return after;
    });
    return this.desk.show(moved);
  }

  /** Signed before the transaction: whoever loses a race has signed something that nobody ever sees. */
  async issue(caller: StaffCaller, id: string, version: number): Promise<Certificate> {
    const certification = await this.desk.getSeen(caller, id);
    const unsigned = await this.#draft(certification);
    const jws = await this.keys.sign(caller, certificateStatement(unsigned));
    const issued = await this.transactions.run(async (session) => {
      const before = await this.desk.getOpen(caller, id, session);
      if (before.version !== version) throw conflict(before, null);
      await this.#requireEarned(before, session);
      const created = await this.certificates.create({ ...unsigned, jws }, session);
      // A later write meets the version after this one, so that nothing changes beside a certificate.
      const after = await this.certifications.replace(before, { updatedAt: this.clock.now() }, session);
      if (!after) throw conflict(before, null);
      const changes = [{ path: 'certificate', before: null, after: created.number }];
      await this.desk.record(caller, 'issueCertificate', after, { changes }, session);
      return created;
    });
    return toCertificate(issued, unsigned.issuedOn);
  }

  async #draft({ _id, municipality, edition }: CertificationDocument): Promise<Unsigned> {
    const { issuedBy, thresholds } = await this.settings.get();
    if (issuedBy === '') throw wrongState('Say first who certifies, in the settings of certification.');
    const { names, sourceLanguage } = await this.municipalities.getDocument(municipality);
    const issuedOn = await this.lookUp.today(municipality);
    const validUntil = validityEnd(issuedOn, thresholds.validityMonths);
    const said = { placeName: names[sourceLanguage] ?? municipality, edition, issuedBy, issuedOn, validUntil };
    const about = { kind: 'municipality', municipality, owner: _id, official: null, attended: null } as const;
    return { number: newNumber(), ...about, ...said, revoked: null };
  }

  async #requireEarned(certification: CertificationDocument, session: ClientSession): Promise<void> {
    if (certification.phase !== 'certificate') {
      throw wrongState('A certificate is granted in the last phase. Take the certification there first.');
    }
    const needs = certificationNeeds((await this.judging.judge(certification, session)).ruled);
    if (needs.length > 0) throw phaseOpen(needs);
  }

  #noWay({ phase }: CertificationDocument, needs: ReturnType<typeof certificationNeeds>) {
    return needs.length > 0
      ? phaseOpen(needs)
      : wrongState(`From ${phase} a certification goes on one phase at a time.`);
  }

  #moved({ staff }: StaffCaller, { phase, moves }: CertificationDocument, { to, why }: Wanted) {
    const at = this.clock.now();
    return { phase: to, updatedAt: at, moves: [...moves, { from: phase, to, at, by: staff.name, why }] };
  }
}

function requireReason({ phase }: CertificationDocument, { to, why }: Wanted): void {
  const isBack = certificationPhases.indexOf(to) < certificationPhases.indexOf(phase);
  if (!isBack || why !== '') return;
  throw invalid([{ path: 'why', code: 'required', message: 'Write down why the certification goes back.' }]);
}
