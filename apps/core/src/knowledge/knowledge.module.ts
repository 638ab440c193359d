import { Module } from '@nestjs/common';
import { EntryModule } from '../entries/entry.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { Library } from './library.js';
import { PublishedReader } from './published-reader.js';
import { Refresh } from './refresh.js';
import { Snapshot } from './snapshot.js';

@Module({
  imports: [EntryModule, MunicipalityModule],
  providers: [Library, Refresh, PublishedReader, Snapshot],
  exports: [Library, PublishedReader, Refresh],
})
export class KnowledgeModule {}
