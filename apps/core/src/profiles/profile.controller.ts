import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { ProfilePublicationService } from './profile-publication.service.js';

@Controller()
export class ProfileController {
  constructor(private readonly publication: ProfilePublicationService) {}

  @Handle(operations.checkProfile)
  check(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.checkProfile>) {
    return this.publication.check(caller, params.id, query.languages);
  }

  @Handle(operations.publishProfile)
  publish(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.publishProfile>) {
    return this.publication.publish(caller, params.id, body);
  }
}
