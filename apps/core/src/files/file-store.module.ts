import { Module } from '@nestjs/common';
import { FileIntake } from './file-intake.js';
import { FileStore } from './file-store.js';

/** What takes files in and keeps their bytes, whatever they belong to. */
@Module({ providers: [FileIntake, FileStore], exports: [FileIntake, FileStore] })
export class FileStoreModule {}
