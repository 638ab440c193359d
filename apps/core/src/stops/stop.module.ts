import { Module } from '@nestjs/common';
import { AddressModule } from '../addresses/address.module.js';
import { DeliveryModule } from '../deliveries/delivery.module.js';
import { EntryModule } from '../entries/entry.module.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { StopController } from './stop.controller.js';
import { StopDateService } from './stop-date.service.js';
import { StopListingService } from './stop-listing.service.js';
import { StopMail } from './telling/stop-mail.js';
import { StopNews } from './telling/stop-news.js';
import { StopReminders } from './telling/stop-reminders.js';
import { StopWatches } from './telling/stop-watches.js';
import { WatchUpkeep } from './telling/watch-upkeep.js';

/** Mobile stops beyond what every kind of entry has: their dates, and those who want to be told. */
@Module({
  imports: [EntryModule, KnowledgeModule, MunicipalityModule, AddressModule, DeliveryModule],
  controllers: [StopController],
  providers: [StopDateService, StopListingService, StopMail, StopNews, StopReminders, StopWatches, WatchUpkeep],
})
export class StopModule {}
