import { Injectable } from '@nestjs/common';
import {
  type DataProtection,
  type DataProtectionInput,
  type DataProtectionPoint,
  dataProtectionPointSchema,
} from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf } from '../audit/audit.service.js';
import { changesBetween } from '../audit/changes.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { requireWorksIn } from '../staff/scope.js';
import { DataProtectionRepository } from './data-protection.repository.js';
import type { PointDocument } from './data-protection.schema.js';

/** The checklist of data protection of a municipality: which points there are is the contract's, where they stand is kept here. */
@Injectable()
export class DataProtectionService {
  constructor(
    private readonly points: DataProtectionRepository,
    private readonly municipalities: MunicipalityService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async get(caller: StaffCaller, municipality: string): Promise<DataProtection> {
    requireWorksIn(caller, municipality);
    await this.municipalities.getDocument(municipality);
    return toDataProtection(municipality, await this.points.ofMunicipality(municipality));
  }

  async set(
    caller: StaffCaller,
    municipality: string,
    point: DataProtectionPoint,
    input: DataProtectionInput,
  ): Promise<DataProtection> {
    requireWorksIn(caller, municipality);
    const stands = { by: caller.staff.name, at: this.clock.now() };
    const after = { _id: `${municipality}/${point}`, municipality, point, ...input, ...stands };
    return this.transactions.run(async (session) => {
      await this.municipalities.getDocument(municipality, session);
      const before = await this.points.replace(after, session);
      await this.#record(caller, before, after, session);
      return toDataProtection(municipality, await this.points.ofMunicipality(municipality, session));
    });
  }

  #record(caller: StaffCaller, before: PointDocument | null, after: PointDocument, session: ClientSession) {
    const { _id: resourceId, point: title, municipality, state, note } = after;
    const changes = changesBetween({ state: before?.state ?? 'open', note: before?.note ?? '' }, { state, note });
    const deed = { action: 'update', resource: 'dataProtection', resourceId, title, municipality, changes } as const;
    return this.audit.record(actorOf(caller), deed, session);
  }
}

/** Every point, also those that nobody has looked at yet. */
function toDataProtection(municipality: string, documents: readonly PointDocument[]): DataProtection {
  const items = dataProtectionPointSchema.options.map((point) => {
    const found = documents.find((each) => each.point === point);
    if (!found) return { point, state: 'open' as const, note: '', by: null, at: null };
    return { point, state: found.state, note: found.note, by: found.by, at: found.at.toISOString() };
  });
  return { municipality, items };
}
