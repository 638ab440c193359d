import { Injectable } from '@nestjs/common';
import type { Certificate } from '@ventanilla/contracts';
import { localDate } from '@ventanilla/directory';
import { AuditService, actorOf } from '../audit/audit.service.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { ApiError } from '../platform/errors/api-error.js';
import { CertificateRepository } from './certificate.repository.js';
import type { CertificateDocument } from './certificate.schema.js';
import { toCertificate } from './certificate.view.js';

/** Looks certificates up, and takes them back. */
@Injectable()
export class CertificateService {
  constructor(
    private readonly certificates: CertificateRepository,
    private readonly municipalities: MunicipalityService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** As anybody may look it up, with the day it is there. */
  async find(number: string): Promise<{ certificate: CertificateDocument; today: string } | null> {
    const certificate = await this.certificates.findByNumber(number);
    return certificate && { certificate, today: await this.today(certificate.municipality) };
  }

  async revoke(caller: StaffCaller, number: string, reason: string): Promise<Certificate> {
    const { municipality } = (await this.certificates.findByNumber(number)) ?? unknown();
    const today = await this.today(municipality);
    return this.transactions.run(async (session) => {
      const revoked = await this.certificates.revoke(number, { on: today, reason }, session);
      if (!revoked) throw new ApiError('wrongState', 'This certificate was revoked before. Nothing was changed.');
      const about = { resource: 'certificate', resourceId: revoked._id.toHexString(), title: number } as const;
      const deed = { action: 'revokeCertificate', ...about, municipality, why: reason } as const;
      await this.audit.record(actorOf(caller), deed, session);
      return toCertificate(revoked, today);
    });
  }

  async today(municipality: string): Promise<string> {
    const { timeZone } = await this.municipalities.getDocument(municipality);
    return localDate(this.clock.now(), timeZone);
  }
}

function unknown(): never {
  throw new ApiError('notFound', 'There is no certificate with this number. Look at the number once more.');
}
