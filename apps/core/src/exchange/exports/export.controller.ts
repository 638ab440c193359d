import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../../platform/http/handle.js';
import { ExportService } from './export.service.js';
import { HsdsExportService } from './hsds-export.service.js';

@Controller()
export class ExportController {
  constructor(
    private readonly exports: ExportService,
    private readonly hsds: HsdsExportService,
  ) {}

  @Handle(operations.getImportTemplate)
  template(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.getImportTemplate>) {
    return this.exports.template(caller, query);
  }

  @Handle(operations.exportEntries)
  entries(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.exportEntries>) {
    return this.exports.entriesAsFile(caller, query);
  }

  @Handle(operations.exportHsds)
  directory(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.exportHsds>) {
    return this.hsds.file(caller, query);
  }
}
