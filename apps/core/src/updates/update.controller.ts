import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import { Handle, Input, type InputOf } from '../platform/http/handle.js';
import { UpdateService } from './update.service.js';

@Controller()
export class UpdateController {
  constructor(private readonly updates: UpdateService) {}

  @Handle(operations.takeUpdate)
  take(@Input() { params, body }: InputOf<typeof operations.takeUpdate>) {
    return this.updates.take(params.id, body.holder);
  }

  @Handle(operations.finishUpdate)
  finish(@Input() { params, body }: InputOf<typeof operations.finishUpdate>) {
    return this.updates.finish(params.id, body.holder);
  }
}
