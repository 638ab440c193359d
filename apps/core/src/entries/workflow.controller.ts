import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { ManyEntriesService } from './many-entries.service.js';
import { UndoService } from './undo/undo.service.js';
import { WorkflowService } from './workflow.service.js';

@Controller()
export class WorkflowController {
  constructor(
    private readonly workflow: WorkflowService,
    private readonly many: ManyEntriesService,
    private readonly undos: UndoService,
  ) {}

  @Handle(operations.submitEntriesForReview)
  submitAllForReview(
    @SignedIn() caller: StaffCaller,
    @Input() { body }: InputOf<typeof operations.submitEntriesForReview>,
  ) {
    return this.many.submitForReview(caller, body);
  }

  @Handle(operations.archiveEntries)
  archiveAll(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.archiveEntries>) {
    return this.many.archive(caller, body);
  }

  @Handle(operations.undoDeeds)
  undo(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.undoDeeds>) {
    return this.undos.undo(caller, body);
  }

  @Handle(operations.submitForReview)
  submitForReview(
    @SignedIn() caller: StaffCaller,
    @Input() { params, body }: InputOf<typeof operations.submitForReview>,
  ) {
    return this.workflow.submitForReview(caller, params.id, body);
  }

  @Handle(operations.listReviewers)
  reviewers(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.listReviewers>) {
    return this.workflow.reviewers(caller, params.id, query);
  }

  @Handle(operations.returnToDraft)
  returnToDraft(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.returnToDraft>) {
    return this.workflow.returnToDraft(caller, params.id, query);
  }

  @Handle(operations.markOutdated)
  markOutdated(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.markOutdated>) {
    return this.workflow.markOutdated(caller, params.id, body);
  }

  @Handle(operations.markCurrent)
  markCurrent(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.markCurrent>) {
    return this.workflow.markCurrent(caller, params.id, query);
  }

  @Handle(operations.archiveEntry)
  archive(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.archiveEntry>) {
    return this.workflow.archive(caller, params.id, body);
  }

  @Handle(operations.unarchiveEntry)
  unarchive(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.unarchiveEntry>) {
    return this.workflow.unarchive(caller, params.id, query);
  }
}
