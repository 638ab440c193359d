import { Module } from '@nestjs/common';
import { EntryModule } from '../entries/entry.module.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { StopController } from './stop.controller.js';
import { StopDateService } from './stop-date.service.js';
import { StopListingService } from './stop-listing.service.js';

/** Mobile stops beyond what every kind of entry has: their dates. */
@Module({
  imports: [EntryModule, KnowledgeModule, MunicipalityModule],
  controllers: [StopController],
  providers: [StopDateService, StopListingService],
})
export class StopModule {}
