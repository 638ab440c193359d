import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import type { StaffCaller } from '../platform/access/caller.js';
import { ApiError } from '../platform/errors/api-error.js';
import { requireWorksIn, worksIn, worksOnlyFor } from '../staff/scope.js';
import { unknownCase } from './case.errors.js';
import { CaseRepository } from './case.repository.js';
import type { CaseDocument } from './case.schema.js';

/** Whose cases somebody sees: all of the municipalities they work in, unless they work for organizations only. */
@Injectable()
export class CaseAccess {
  constructor(private readonly cases: CaseRepository) {}

  /** Another municipality's case is as if it were not there. */
  async getSeen(caller: StaffCaller, id: string, session: ClientSession | null = null): Promise<CaseDocument> {
    const found = await this.cases.find(id, session);
    return found && seesCasesOf(caller, found.municipality) ? found : unknownCase();
  }
}

export function seesCasesOf(caller: StaffCaller, municipality: string): boolean {
  return worksIn(caller, municipality) && worksOnlyFor(caller) === null;
}

export function requireSeesCasesOf(caller: StaffCaller, municipality: string): void {
  requireWorksIn(caller, municipality);
  if (worksOnlyFor(caller) === null) return;
  throw new ApiError('refused', 'Cases belong to the municipality, and you work for organizations.');
}
