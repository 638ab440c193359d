import { Module } from '@nestjs/common';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { PageModule } from '../pages/page.module.js';
import { ProfileComparisonService } from './profile-comparison.service.js';
import { PublicProfileController } from './public-profile.controller.js';
import { PublicProfileService } from './public-profile.service.js';

@Module({
  imports: [KnowledgeModule, PageModule],
  controllers: [PublicProfileController],
  providers: [ProfileComparisonService, PublicProfileService],
})
export class PublicProfileModule {}
