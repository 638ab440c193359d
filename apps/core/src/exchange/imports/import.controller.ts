import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../../platform/http/handle.js';
import { ImportService } from './import.service.js';

@Controller()
export class ImportController {
  constructor(private readonly imports: ImportService) {}

  @Handle(operations.startImport)
  start(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.startImport>) {
    return this.imports.start(caller, body);
  }

  @Handle(operations.listImports)
  list(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.listImports>) {
    return this.imports.list(caller, query);
  }

  @Handle(operations.getImport)
  get(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getImport>) {
    return this.imports.get(caller, params.id);
  }

  @Handle(operations.listImportRows)
  rows(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.listImportRows>) {
    return this.imports.rows(caller, params.id, query);
  }

  @Handle(operations.runImport)
  run(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.runImport>) {
    return this.imports.run(caller, params.id, body);
  }

  @Handle(operations.undoImport)
  undo(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.undoImport>) {
    return this.imports.undo(caller, params.id);
  }
}
