import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { LinkCheckService } from './link-check.service.js';

@Controller()
export class LinkCheckController {
  constructor(private readonly links: LinkCheckService) {}

  @Handle(operations.listLinkChecks)
  list(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.listLinkChecks>) {
    return this.links.list(caller, params.id);
  }
}
