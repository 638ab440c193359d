import { Controller, Req } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { Request } from 'express';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../../platform/http/handle.js';
import { CodeService } from './code.service.js';

@Controller()
export class CodeController {
  constructor(private readonly codes: CodeService) {}

  @Handle(operations.createTelegramCode)
  create(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.createTelegramCode>) {
    return this.codes.create(caller, body);
  }

  @Handle(operations.openTelegramCode)
  open(@Input() { body }: InputOf<typeof operations.openTelegramCode>) {
    return this.codes.open(body);
  }

  @Handle(operations.getTelegramConfirmation)
  get(@Input() { params, query }: InputOf<typeof operations.getTelegramConfirmation>) {
    return this.codes.get(params.id, query);
  }

  @Handle(operations.confirmByTelegram)
  confirm(@Input() { params, body }: InputOf<typeof operations.confirmByTelegram>, @Req() request: Request) {
    return this.codes.confirm(params, body, request.id);
  }
}
