import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { BelongingRepository } from './belonging.repository.js';
import { EntryController } from './entry.controller.js';
import { EntryRepository } from './entry.repository.js';
import { EntryService } from './entry.service.js';
import { EntryScope } from './entry-scope.js';
import { PublicationService } from './publication.service.js';

@Module({
  imports: [AuditModule, MunicipalityModule],
  controllers: [EntryController],
  providers: [EntryService, EntryScope, PublicationService, EntryRepository, BelongingRepository],
  exports: [EntryService, EntryScope, EntryRepository],
})
export class EntryModule {}
