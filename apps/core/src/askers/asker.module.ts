import { Module } from '@nestjs/common';
import { AddressModule } from '../addresses/address.module.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { RetentionModule } from '../retention/retention.module.js';
import { AskerController } from './asker.controller.js';
import { AskerService } from './asker.service.js';
import { AskerRecordsModule } from './asker-records.module.js';
import { PreferencesRepository } from './preferences.repository.js';

@Module({
  imports: [AddressModule, AskerRecordsModule, KnowledgeModule, RetentionModule],
  controllers: [AskerController],
  providers: [AskerService, PreferencesRepository],
})
export class AskerModule {}
