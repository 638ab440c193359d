import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { EntryService } from './entry.service.js';
import { PublicationService } from './publication.service.js';

@Controller()
export class EntryController {
  constructor(
    private readonly entries: EntryService,
    private readonly publication: PublicationService,
  ) {}

  @Handle(operations.listEntries)
  list(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.listEntries>) {
    return this.entries.list(caller, query);
  }

  @Handle(operations.getEntry)
  get(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getEntry>) {
    return this.entries.get(caller, params.id);
  }

  @Handle(operations.createEntry)
  create(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.createEntry>) {
    return this.entries.create(caller, body);
  }

  @Handle(operations.updateEntry)
  update(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.updateEntry>) {
    return this.entries.update(caller, params.id, body);
  }

  @Handle(operations.publishEntry)
  publish(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.publishEntry>) {
    return this.publication.publish(caller, params.id, body);
  }

  @Handle(operations.unpublishEntry)
  unpublish(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.unpublishEntry>) {
    return this.publication.unpublish(caller, params.id, query);
  }

  @Handle(operations.deleteEntry)
  delete(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.deleteEntry>) {
    return this.publication.delete(caller, params.id, query);
  }

  @Handle(operations.restoreEntry)
  restore(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.restoreEntry>) {
    return this.entries.restore(caller, params.id);
  }
}
