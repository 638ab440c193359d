import { Module } from '@nestjs/common';
import { EvidenceFileRepository } from './evidence-file.repository.js';

/** What is known of files, by itself: answers ask for it, and files ask for the round they belong to. */
@Module({ providers: [EvidenceFileRepository], exports: [EvidenceFileRepository] })
export class EvidenceRecordModule {}
