import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { EntryModule } from '../entries/entry.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { HsdsController } from './hsds.controller.js';
import { HsdsRepository } from './hsds.repository.js';
import { HsdsService } from './hsds.service.js';
import { HsdsFreshness } from './hsds-freshness.js';
import { HsdsIndexer } from './hsds-indexer.js';
import { HsdsReader } from './hsds-reader.js';
import { HsdsSettings } from './hsds-settings.js';
import { HsdsTermsService } from './hsds-terms.service.js';

@Module({
  imports: [EntryModule, MunicipalityModule],
  controllers: [HsdsController],
  providers: [HsdsService, HsdsTermsService, HsdsSettings, HsdsReader, HsdsRepository, HsdsIndexer, HsdsFreshness],
})
export class HsdsModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(HsdsFreshness).forRoutes(HsdsController);
  }
}
