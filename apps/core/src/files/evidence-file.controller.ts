import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { EvidenceFileService } from './evidence-file.service.js';

@Controller()
export class EvidenceFileController {
  constructor(private readonly files: EvidenceFileService) {}

  @Handle(operations.addEvidenceFile)
  add(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.addEvidenceFile>) {
    return this.files.add(caller, params.id, body);
  }

  @Handle(operations.listEvidenceFiles)
  list(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.listEvidenceFiles>) {
    return this.files.list(caller, params.id, query);
  }

  @Handle(operations.getEvidenceFile)
  get(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getEvidenceFile>) {
    return this.files.read(caller, params);
  }
}
