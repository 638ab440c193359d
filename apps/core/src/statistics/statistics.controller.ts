import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { DomainStatisticsService } from './domain-statistics.service.js';
import { PublicStatisticsService } from './public-statistics.service.js';
import { StatisticsService } from './statistics.service.js';

@Controller()
export class StatisticsController {
  constructor(
    private readonly statistics: StatisticsService,
    private readonly domains: DomainStatisticsService,
    private readonly published: PublicStatisticsService,
  ) {}

  @Handle(operations.getDeskStatistics)
  desk(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getDeskStatistics>) {
    return this.statistics.desk(caller, params.id);
  }

  @Handle(operations.getPublicStatistics)
  public(@Input() { params }: InputOf<typeof operations.getPublicStatistics>) {
    return this.published.of(params.municipality);
  }

  @Handle(operations.getDomainStatistics)
  byDomain(
    @SignedIn() caller: StaffCaller,
    @Input() { params, query }: InputOf<typeof operations.getDomainStatistics>,
  ) {
    return this.domains.count(caller, params.id, query);
  }
}
