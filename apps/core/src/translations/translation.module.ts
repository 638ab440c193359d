import { Module } from '@nestjs/common';
import { EntryModule } from '../entries/entry.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { GapUpkeep } from './gap-upkeep.js';
import { MachineTranslationService } from './machine/machine-translation.service.js';
import { MachineTranslator } from './machine/machine-translator.js';
import { RememberedTranslations } from './memory/remembered-translations.js';
import { TranslationController } from './translation.controller.js';
import { TranslationService } from './translation.service.js';

@Module({
  imports: [EntryModule, MunicipalityModule],
  controllers: [TranslationController],
  providers: [TranslationService, RememberedTranslations, MachineTranslator, MachineTranslationService, GapUpkeep],
})
export class TranslationModule {}
