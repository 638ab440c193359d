import { Module } from '@nestjs/common';
import { AskerRecords } from './asker-records.js';

/** Apart from the askers themselves, so that whatever keeps one can import it. */
@Module({ providers: [AskerRecords], exports: [AskerRecords] })
export class AskerRecordsModule {}
