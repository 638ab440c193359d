import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import { Handle, Input, type InputOf } from '../platform/http/handle.js';
import { AskerService } from './asker.service.js';

@Controller()
export class AskerController {
  constructor(private readonly askers: AskerService) {}

  @Handle(operations.getPreferences)
  getPreferences(@Input() { params }: InputOf<typeof operations.getPreferences>) {
    return this.askers.getPreferences(params.asker);
  }

  @Handle(operations.setPreferences)
  setPreferences(@Input() { params, body }: InputOf<typeof operations.setPreferences>) {
    return this.askers.setPreferences(params.asker, body);
  }

  @Handle(operations.getOwnData)
  getOwnData(@Input() { params }: InputOf<typeof operations.getOwnData>) {
    return this.askers.getOwnData(params.asker);
  }

  @Handle(operations.deleteAsker)
  delete(@Input() { params }: InputOf<typeof operations.deleteAsker>) {
    return this.askers.delete(params.asker);
  }
}
