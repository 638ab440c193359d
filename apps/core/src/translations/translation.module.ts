import { Module } from '@nestjs/common';
import { EntryModule } from '../entries/entry.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { GapUpkeep } from './gap-upkeep.js';
import { RememberedTranslations } from './memory/remembered-translations.js';
import { TranslationController } from './translation.controller.js';
import { TranslationService } from './translation.service.js';

@Module({
  imports: [EntryModule, MunicipalityModule],
  controllers: [TranslationController],
  providers: [TranslationService, RememberedTranslations, GapUpkeep],
})
export class TranslationModule {}
