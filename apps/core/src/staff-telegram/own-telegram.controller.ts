import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { OwnTelegram } from './own-telegram.js';

@Controller()
export class OwnTelegramController {
  constructor(private readonly telegram: OwnTelegram) {}

  @Handle(operations.getOwnTelegram)
  get(@SignedIn() caller: StaffCaller) {
    return this.telegram.get(caller);
  }

  @Handle(operations.createOwnTelegramCode)
  createCode(@SignedIn() caller: StaffCaller) {
    return this.telegram.createCode(caller);
  }

  @Handle(operations.removeOwnTelegram)
  remove(@SignedIn() caller: StaffCaller) {
    return this.telegram.remove(caller);
  }

  @Handle(operations.linkOwnTelegram)
  link(@Input() { body }: InputOf<typeof operations.linkOwnTelegram>) {
    return this.telegram.link(body);
  }
}
