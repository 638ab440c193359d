import { Module } from '@nestjs/common';
import { AddressModule } from '../addresses/address.module.js';
import { AskerRecordsModule } from '../askers/asker-records.module.js';
import { RetentionModule } from '../retention/retention.module.js';
import { DeliveryController } from './delivery.controller.js';
import { DeliveryRepository } from './delivery.repository.js';
import { DeliveryRecords } from './delivery-records.js';
import { Envelope } from './envelope.js';
import { MailingRepository } from './mailing.repository.js';
import { Outbox } from './outbox.js';
import { PaceRepository } from './pace/pace.repository.js';
import { Pacemaker } from './pace/pacemaker.js';
import { Planner } from './planner.js';
import { Recipients } from './recipients.js';
import { BeginService } from './sending/begin.service.js';
import { Candidates } from './sending/candidates.js';
import { ClaimService } from './sending/claim.service.js';
import { Letters } from './sending/letters.js';
import { ReportService } from './sending/report.service.js';
import { SendingRepository } from './sending/sending.repository.js';
import { DeliveryUpkeep } from './upkeep.js';

const storing = [MailingRepository, DeliveryRepository, Envelope, Planner, DeliveryUpkeep, DeliveryRecords];
const sending = [SendingRepository, Candidates, Letters, ClaimService, BeginService, ReportService];

@Module({
  imports: [AddressModule, AskerRecordsModule, RetentionModule],
  controllers: [DeliveryController],
  providers: [Outbox, Recipients, ...storing, ...sending, PaceRepository, Pacemaker],
  exports: [Outbox, Recipients],
})
export class DeliveryModule {}
