import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { EntryModule } from '../entries/entry.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { DueReleases } from './due-releases.js';
import { ReleaseController } from './release.controller.js';
import { ReleaseRepository } from './release.repository.js';
import { ReleaseService } from './release.service.js';
import { ReleaseContents } from './release-contents.js';
import { ReleaseMoments } from './release-moments.js';
import { ReleasePublication } from './release-publication.js';
import { ReleaseSchedule } from './release-schedule.js';
import { ReleaseUndo } from './release-undo.js';

@Module({
  imports: [AuditModule, MunicipalityModule, EntryModule],
  controllers: [ReleaseController],
  providers: [
    ReleaseRepository,
    ReleaseService,
    ReleaseContents,
    ReleasePublication,
    ReleaseSchedule,
    ReleaseMoments,
    ReleaseUndo,
    DueReleases,
  ],
})
export class ReleaseModule {}
