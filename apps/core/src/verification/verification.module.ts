import { Module } from '@nestjs/common';
import { AskerRecordsModule } from '../askers/asker-records.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { EntryModule } from '../entries/entry.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { ConfirmationController } from './confirmation/confirmation.controller.js';
import { ConfirmationService } from './confirmation/confirmation.service.js';
import { ConfirmationPageController } from './confirmation/confirmation-page.controller.js';
import { Corrections } from './confirmation/corrections.js';
import { LinkRepository } from './confirmation/link.repository.js';
import { LinkService } from './confirmation/link.service.js';
import { LinkSignatures } from './confirmation/link-signatures.js';
import { CodeController } from './telegram/code.controller.js';
import { CodeRepository } from './telegram/code.repository.js';
import { CodeService } from './telegram/code.service.js';
import { VerificationController } from './verification.controller.js';
import { VerificationRepository } from './verification.repository.js';
import { VerificationService } from './verification.service.js';

@Module({
  imports: [AskerRecordsModule, AuditModule, EntryModule, MunicipalityModule],
  controllers: [VerificationController, ConfirmationController, ConfirmationPageController, CodeController],
  providers: [
    VerificationService,
    VerificationRepository,
    LinkService,
    LinkRepository,
    LinkSignatures,
    ConfirmationService,
    Corrections,
    CodeService,
    CodeRepository,
  ],
})
export class VerificationModule {}
