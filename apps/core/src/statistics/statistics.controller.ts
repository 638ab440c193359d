import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { StatisticsService } from './statistics.service.js';

@Controller()
export class StatisticsController {
  constructor(private readonly statistics: StatisticsService) {}

  @Handle(operations.getDeskStatistics)
  desk(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getDeskStatistics>) {
    return this.statistics.desk(caller, params.id);
  }
}
