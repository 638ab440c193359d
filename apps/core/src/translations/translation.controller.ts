import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { MachineTranslationService } from './machine/machine-translation.service.js';
import { RememberedTranslations } from './memory/remembered-translations.js';
import { TranslationService } from './translation.service.js';

@Controller()
export class TranslationController {
  constructor(
    private readonly translations: TranslationService,
    private readonly memory: RememberedTranslations,
    private readonly machine: MachineTranslationService,
  ) {}

  @Handle(operations.getTranslation)
  get(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getTranslation>) {
    return this.translations.get(caller, params.id, params.language);
  }

  @Handle(operations.saveTranslation)
  save(@SignedIn() caller: StaffCaller, @Input() input: InputOf<typeof operations.saveTranslation>) {
    return this.translations.save(caller, input);
  }

  @Handle(operations.confirmTranslations)
  confirm(@SignedIn() caller: StaffCaller, @Input() input: InputOf<typeof operations.confirmTranslations>) {
    return this.translations.confirm(caller, input);
  }

  @Handle(operations.listRememberedTranslations)
  remembered(
    @SignedIn() caller: StaffCaller,
    @Input() { params }: InputOf<typeof operations.listRememberedTranslations>,
  ) {
    return this.memory.list(caller, params.id, params.language);
  }

  @Handle(operations.translateByMachine)
  translate(@SignedIn() caller: StaffCaller, @Input() input: InputOf<typeof operations.translateByMachine>) {
    return this.machine.translate(caller, input);
  }
}
