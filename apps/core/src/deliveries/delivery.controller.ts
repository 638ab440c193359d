import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import { Handle, Input, type InputOf } from '../platform/http/handle.js';
import { BeginService } from './sending/begin.service.js';
import { ClaimService } from './sending/claim.service.js';
import { ReportService } from './sending/report.service.js';

@Controller()
export class DeliveryController {
  constructor(
    private readonly claims: ClaimService,
    private readonly beginnings: BeginService,
    private readonly reports: ReportService,
  ) {}

  @Handle(operations.claimDeliveries)
  claim(@Input() { body }: InputOf<typeof operations.claimDeliveries>) {
    return this.claims.claim(body);
  }

  @Handle(operations.beginDeliveries)
  begin(@Input() { body }: InputOf<typeof operations.beginDeliveries>) {
    return this.beginnings.begin(body);
  }

  @Handle(operations.reportDeliveries)
  report(@Input() { body }: InputOf<typeof operations.reportDeliveries>) {
    return this.reports.report(body);
  }
}
