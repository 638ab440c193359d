import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { SentenceRepository } from '../translations/memory/sentence.repository.js';
import { TranslationMemory } from '../translations/memory/translation-memory.js';
import { BelongingRepository } from './belonging.repository.js';
import { EntryController } from './entry.controller.js';
import { EntryRepository } from './entry.repository.js';
import { EntryService } from './entry.service.js';
import { EntryWriter } from './entry.writer.js';
import { EntryScope } from './entry-scope.js';
import { ManyEntriesService } from './many-entries.service.js';
import { NeedsUpkeep } from './needs/needs-upkeep.js';
import { PresenceController } from './presence/presence.controller.js';
import { PresenceRepository } from './presence/presence.repository.js';
import { PresenceService } from './presence/presence.service.js';
import { PublicChanges } from './public-changes.js';
import { PublicationService } from './publication.service.js';
import { ScheduleController } from './schedule/schedule.controller.js';
import { ScheduleService } from './schedule/schedule.service.js';
import { ScheduledDeeds } from './schedule/scheduled-deeds.js';
import { Superseding } from './superseding.js';
import { UndoRepository } from './undo/undo.repository.js';
import { UndoService } from './undo/undo.service.js';
import { History } from './versions/history.js';
import { VersionController } from './versions/version.controller.js';
import { VersionRepository } from './versions/version.repository.js';
import { VersionService } from './versions/version.service.js';
import { WorkflowController } from './workflow.controller.js';
import { WorkflowService } from './workflow.service.js';

@Module({
  imports: [AuditModule, MunicipalityModule],
  controllers: [EntryController, WorkflowController, VersionController, ScheduleController, PresenceController],
  providers: [
    EntryService,
    EntryScope,
    EntryWriter,
    PublicationService,
    PublicChanges,
    WorkflowService,
    ManyEntriesService,
    UndoService,
    UndoRepository,
    EntryRepository,
    BelongingRepository,
    NeedsUpkeep,
    History,
    TranslationMemory,
    SentenceRepository,
    Superseding,
    ScheduleService,
    ScheduledDeeds,
    PresenceService,
    PresenceRepository,
    VersionService,
    VersionRepository,
  ],
  exports: [
    EntryService,
    EntryScope,
    EntryWriter,
    EntryRepository,
    PublicationService,
    PublicChanges,
    Superseding,
    UndoService,
    TranslationMemory,
    SentenceRepository,
  ],
})
export class EntryModule {}
