import { Injectable } from '@nestjs/common';
import type { AuditEntry, operations, ResponseChange } from '@ventanilla/contracts';
import { AuditService } from '../../audit/audit.service.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import type { InputOf } from '../../platform/http/handle.js';
import { requireAnswersFor } from '../../staff/scope.js';
import { RoundAccess } from '../round-access.js';
import { ResponseRepository } from './response.repository.js';

type Input = InputOf<typeof operations.listResponseChanges>;

/** What became of an answer, read from the audit trail: each write stands there, once and for good. */
@Injectable()
export class ChangeService {
  constructor(
    private readonly responses: ResponseRepository,
    private readonly access: RoundAccess,
    private readonly audit: AuditService,
  ) {}

  async list(caller: StaffCaller, { id, indicator, institution }: Input['params'], page: Input['query']) {
    const { _id: assessment } = await this.access.getSeen(caller, id);
    requireAnswersFor(caller, institution);
    const response = await this.responses.find({ assessment, indicator, institution });
    if (!response) return { items: [], total: 0 };
    const { items, ...count } = await this.audit.ofResource(response._id.toHexString(), page);
    return { ...count, items: items.map(toChange) };
  }
}

function toChange({ id, at, staff, changes }: AuditEntry): ResponseChange {
  return { id, at, by: staff?.name ?? '', changes };
}
