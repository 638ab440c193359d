import { Module } from '@nestjs/common';
import { ModelEndpoint } from './model-endpoint.js';
import { WordingService } from './wording.service.js';

@Module({ providers: [ModelEndpoint, WordingService], exports: [ModelEndpoint, WordingService] })
export class LanguageModelModule {}
