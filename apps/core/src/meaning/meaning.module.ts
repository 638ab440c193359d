import { Module } from '@nestjs/common';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { LanguageModelModule } from '../language-model/language-model.module.js';
import { Embeddings } from './embeddings.js';
import { EntryVectors } from './entry-vectors.js';
import { Meaning } from './meaning.js';
import { VectorRepository } from './vector.repository.js';
import { VectorBuilder } from './vector-builder.js';

@Module({
  imports: [KnowledgeModule, LanguageModelModule],
  providers: [Embeddings, EntryVectors, Meaning, VectorBuilder, VectorRepository],
  exports: [Meaning],
})
export class MeaningModule {}
