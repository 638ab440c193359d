import { Module } from '@nestjs/common';
import { AddressModule } from '../addresses/address.module.js';
import { AskerRecordsModule } from '../askers/asker-records.module.js';
import { OwnTelegramController } from './own-telegram.controller.js';
import { OwnTelegram } from './own-telegram.js';
import { OwnTelegramRepository } from './own-telegram.repository.js';

@Module({
  imports: [AddressModule, AskerRecordsModule],
  controllers: [OwnTelegramController],
  providers: [OwnTelegram, OwnTelegramRepository],
  exports: [OwnTelegram],
})
export class OwnTelegramModule {}
