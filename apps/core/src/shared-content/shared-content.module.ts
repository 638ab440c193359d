import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { EntryModule } from '../entries/entry.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { CopyRepository } from './copy.repository.js';
import { CopyService } from './copy.service.js';
import { DecisionService } from './decision.service.js';
import { Followers } from './followers.js';
import { OfferRepository } from './offer.repository.js';
import { OfferService } from './offer.service.js';
import { SharedContentController } from './shared-content.controller.js';

@Module({
  imports: [AuditModule, EntryModule, MunicipalityModule],
  controllers: [SharedContentController],
  providers: [OfferService, OfferRepository, CopyService, CopyRepository, DecisionService, Followers],
  exports: [CopyRepository],
})
export class SharedContentModule {}
