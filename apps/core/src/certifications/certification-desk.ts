import { Injectable } from '@nestjs/common';
import type { Certificate, Certification } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf, type Deed } from '../audit/audit.service.js';
import { CertificateRepository } from '../certificates/certificate.repository.js';
import { CertificateService } from '../certificates/certificate.service.js';
import { toCertificate } from '../certificates/certificate.view.js';
import { AttachmentService } from '../files/attachment.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { seesRounds } from '../staff/scope.js';
import { unknownCertification, wrongState } from './certification.errors.js';
import { CertificationRepository } from './certification.repository.js';
import type { CertificationDocument } from './certification.schema.js';
import { filesOf, toCertification } from './certification.view.js';
import { Judging } from './judging.js';

/** Finds a certification for whoever may see it, shows it with all that belongs to it, and records what is done. */
@Injectable()
export class CertificationDesk {
  constructor(
    private readonly certifications: CertificationRepository,
    private readonly certificates: CertificateRepository,
    private readonly lookUp: CertificateService,
    private readonly judging: Judging,
    private readonly attachments: AttachmentService,
    private readonly audit: AuditService,
  ) {}

  async getSeen(caller: StaffCaller, id: string, session: ClientSession | null = null): Promise<CertificationDocument> {
    const found = await this.certifications.find(id, session);
    return found && seesRounds(caller, found.municipality) ? found : unknownCertification();
  }

  /** One that has its certificate is over: what was certified is not changed afterwards. */
  async getOpen(caller: StaffCaller, id: string, session: ClientSession): Promise<CertificationDocument> {
    const found = await this.getSeen(caller, id, session);
    const [certificate] = await this.certificates.of([found._id], [null], session);
    if (certificate) throw wrongState('This certification has its certificate, and stays as it was certified.');
    return found;
  }

  async show(document: CertificationDocument): Promise<Certification> {
    const [judged, certificates, files] = await Promise.all([
      this.judging.judge(document),
      this.certificatesOf([document]),
      this.attachments.beside(document, filesOf(document)),
    ]);
    return toCertification(document, judged, {
      certificate: certificates.get(document._id.toHexString()) ?? null,
      files,
    });
  }

  async certificatesOf(documents: readonly CertificationDocument[]): Promise<ReadonlyMap<string, Certificate>> {
    const found = await this.certificates.of(
      documents.map(({ _id }) => _id),
      [null],
    );
    const views = found.map(async (certificate) => {
      const today = await this.lookUp.today(certificate.municipality);
      return [certificate.owner.toHexString(), toCertificate(certificate, today)] as const;
    });
    return new Map(await Promise.all(views));
  }

  record(
    caller: StaffCaller,
    action: Deed['action'],
    { _id, edition, municipality }: CertificationDocument,
    more: Pick<Deed, 'changes' | 'why'>,
    session: ClientSession,
  ): Promise<void> {
    const about = { resource: 'certification', resourceId: _id.toHexString(), title: edition, municipality } as const;
    return this.audit.record(actorOf(caller), { action, ...about, ...more }, session);
  }
}
