import { Module } from '@nestjs/common';
import { AlertModule } from '../alerts/alert.module.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { StatisticsModule } from '../statistics/statistics.module.js';
import { Days } from './days.js';
import { PageController } from './page.controller.js';
import { PageService } from './page.service.js';
import { PageCache } from './page-cache.js';
import { WheelPictures } from './profile/wheel-pictures.js';

@Module({
  imports: [KnowledgeModule, StatisticsModule, AlertModule],
  controllers: [PageController],
  providers: [PageService, PageCache, Days, WheelPictures],
  exports: [WheelPictures],
})
export class PageModule {}
