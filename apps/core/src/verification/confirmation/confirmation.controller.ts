import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../../platform/http/handle.js';
import { LinkService } from './link.service.js';

@Controller()
export class ConfirmationController {
  constructor(private readonly links: LinkService) {}

  @Handle(operations.createConfirmationLink)
  create(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.createConfirmationLink>) {
    return this.links.create(caller, body);
  }

  @Handle(operations.listConfirmationLinks)
  list(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.listConfirmationLinks>) {
    return this.links.list(caller, query);
  }

  @Handle(operations.revokeConfirmationLink)
  revoke(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.revokeConfirmationLink>) {
    return this.links.revoke(caller, params.id);
  }
}
