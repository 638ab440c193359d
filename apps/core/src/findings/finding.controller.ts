import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { FindingDraftsService } from './finding-drafts.service.js';
import { MergeService } from './merge.service.js';

@Controller()
export class FindingController {
  constructor(
    private readonly drafts: FindingDraftsService,
    private readonly merging: MergeService,
  ) {}

  @Handle(operations.getFindingDrafts)
  get(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getFindingDrafts>) {
    return this.drafts.get(caller, params.id);
  }

  @Handle(operations.draftFindings)
  draft(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.draftFindings>) {
    return this.drafts.draft(caller, params.id, body.accepted);
  }

  @Handle(operations.mergeFindings)
  merge(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.mergeFindings>) {
    return this.merging.merge(caller, body);
  }
}
