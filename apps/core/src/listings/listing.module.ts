import { Module } from '@nestjs/common';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { ListingController } from './listing.controller.js';
import { ListingService } from './listing.service.js';

@Module({ imports: [KnowledgeModule], controllers: [ListingController], providers: [ListingService] })
export class ListingModule {}
