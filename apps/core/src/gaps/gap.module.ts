import { Module } from '@nestjs/common';
import { AddressModule } from '../addresses/address.module.js';
import { AnswerModule } from '../answers/answer.module.js';
import { AskerRecordsModule } from '../askers/asker-records.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { DeliveryModule } from '../deliveries/delivery.module.js';
import { EntryModule } from '../entries/entry.module.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { QuestionModule } from '../questions/question.module.js';
import { WebhooksModule } from '../webhooks/webhooks.module.js';
import { AnsweredCheck } from './answered-check.js';
import { Closing } from './closing.js';
import { GapController } from './gap.controller.js';
import { GapRepository } from './gap.repository.js';
import { GapService } from './gap.service.js';
import { GapReading } from './gap-reading.js';
import { GapRetention } from './gap-retention.js';
import { Gatherer } from './gatherer.js';
import { News } from './news.js';
import { Regrouping } from './regrouping.js';
import { Trial } from './trial.js';
import { WatchController } from './watch.controller.js';
import { WatchRepository } from './watch.repository.js';
import { WatchRecords } from './watch-records.js';
import { Watching } from './watching.js';

const apart = [AskerRecordsModule, AuditModule, MunicipalityModule, KnowledgeModule, AddressModule, DeliveryModule];

@Module({
  imports: [...apart, EntryModule, AnswerModule, QuestionModule, WebhooksModule],
  controllers: [GapController, WatchController],
  providers: [
    ...[GapRepository, WatchRepository, GapReading, GapService, Trial, Closing, Regrouping],
    ...[Gatherer, AnsweredCheck, GapRetention, News, Watching, WatchRecords],
  ],
  exports: [GapRepository],
})
export class GapModule {}
