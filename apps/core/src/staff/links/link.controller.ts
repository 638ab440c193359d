import { Controller, Req } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { Request } from 'express';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../../platform/http/handle.js';
import { LinkService } from './link.service.js';

@Controller()
export class LinkController {
  constructor(private readonly links: LinkService) {}

  @Handle(operations.inviteStaff)
  invite(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.inviteStaff>) {
    return this.links.invite(caller, body.staff);
  }

  @Handle(operations.handOutLink)
  handOut(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.handOutLink>) {
    return this.links.handOut(caller, params.id);
  }

  @Handle(operations.openLink)
  open(@Input() { body }: InputOf<typeof operations.openLink>) {
    return this.links.open(body.token);
  }

  @Handle(operations.useLink)
  use(@Input() { body }: InputOf<typeof operations.useLink>, @Req() request: Request) {
    return this.links.use(body.token, body.password, request.id);
  }
}
