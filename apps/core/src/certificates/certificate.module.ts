import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { CertificateController } from './certificate.controller.js';
import { CertificateRepository } from './certificate.repository.js';
import { CertificateService } from './certificate.service.js';
import { CertificatePageController } from './page/certificate-page.controller.js';
import { SealedSigningKeys } from './signing/sealed-signing-keys.js';
import { SigningKeyRepository } from './signing/signing-key.repository.js';
import { SigningKeys } from './signing/signing-keys.js';

@Module({
  imports: [AuditModule, MunicipalityModule],
  controllers: [CertificateController, CertificatePageController],
  providers: [CertificateRepository, CertificateService, SigningKeyRepository, SealedSigningKeys, SigningKeys],
  exports: [CertificateRepository, CertificateService, SigningKeys],
})
export class CertificateModule {}
