import { Module } from '@nestjs/common';
import { EntryModule } from '../entries/entry.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { RetentionModule } from '../retention/retention.module.js';
import { ExportController } from './exports/export.controller.js';
import { ExportService } from './exports/export.service.js';
import { HsdsExportService } from './exports/hsds-export.service.js';
import { EntryPlanner } from './imports/entry-planner.js';
import { ExistingEntries } from './imports/existing-entries.js';
import { HsdsPlanner } from './imports/hsds-planner.js';
import { ImportController } from './imports/import.controller.js';
import { ImportRepository } from './imports/import.repository.js';
import { ImportService } from './imports/import.service.js';
import { ImportCleaner } from './imports/import-cleaner.js';
import { ImportIntake } from './imports/import-intake.js';
import { ImportReader } from './imports/import-reader.js';
import { ImportRows } from './imports/import-rows.js';
import { ImportUndoer } from './imports/import-undoer.js';
import { ImportWork } from './imports/import-work.js';
import { ImportWriter } from './imports/import-writer.js';
import { SchedulePlanner } from './imports/schedule-planner.js';

@Module({
  imports: [EntryModule, MunicipalityModule, RetentionModule],
  controllers: [ImportController, ExportController],
  providers: [
    ImportService,
    ImportIntake,
    ImportReader,
    ImportRows,
    ImportWriter,
    ImportUndoer,
    ImportWork,
    ImportCleaner,
    ImportRepository,
    EntryPlanner,
    SchedulePlanner,
    HsdsPlanner,
    ExistingEntries,
    ExportService,
    HsdsExportService,
  ],
})
export class ExchangeModule {}
