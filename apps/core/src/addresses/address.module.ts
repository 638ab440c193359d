import { Module } from '@nestjs/common';
import { AskerRecordsModule } from '../askers/asker-records.module.js';
import { AddressRepository } from './address.repository.js';
import { Addresses } from './addresses.js';

@Module({
  imports: [AskerRecordsModule],
  providers: [Addresses, AddressRepository],
  exports: [Addresses, AddressRepository],
})
export class AddressModule {}
