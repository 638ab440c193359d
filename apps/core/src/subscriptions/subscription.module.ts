import { Module } from '@nestjs/common';
import { AddressModule } from '../addresses/address.module.js';
import { AskerRecordsModule } from '../askers/asker-records.module.js';
import { DeliveryModule } from '../deliveries/delivery.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { Leaving } from './leaving.js';
import { SubscriptionController } from './subscription.controller.js';
import { SubscriptionRepository } from './subscription.repository.js';
import { SubscriptionRecords } from './subscription-records.js';
import { Subscriptions } from './subscriptions.js';

@Module({
  imports: [AddressModule, AskerRecordsModule, DeliveryModule, MunicipalityModule],
  controllers: [SubscriptionController],
  providers: [Subscriptions, SubscriptionRepository, SubscriptionRecords, Leaving],
  exports: [Subscriptions],
})
export class SubscriptionModule {}
