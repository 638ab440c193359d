import { Module } from '@nestjs/common';
import { AddressModule } from '../addresses/address.module.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { RetentionModule } from '../retention/retention.module.js';
import { AskerController } from './asker.controller.js';
import { AskerService } from './asker.service.js';
import { AskerRecordsModule } from './asker-records.module.js';
import { PreferencesModule } from './preferences.module.js';

@Module({
  imports: [AddressModule, AskerRecordsModule, KnowledgeModule, PreferencesModule, RetentionModule],
  controllers: [AskerController],
  providers: [AskerService],
})
export class AskerModule {}
