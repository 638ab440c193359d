import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../../platform/http/handle.js';
import { StartedProtocolService } from './started-protocol.service.js';

@Controller()
export class ProtocolController {
  constructor(private readonly protocols: StartedProtocolService) {}

  @Handle(operations.startCaseProtocol)
  start(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.startCaseProtocol>) {
    return this.protocols.start(caller, params.id, body.protocol);
  }

  @Handle(operations.markProtocolStep)
  mark(@SignedIn() caller: StaffCaller, @Input() input: InputOf<typeof operations.markProtocolStep>) {
    return this.protocols.mark(caller, input);
  }
}
