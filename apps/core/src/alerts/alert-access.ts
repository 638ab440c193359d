import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import type { StaffCaller } from '../platform/access/caller.js';
import { ApiError } from '../platform/errors/api-error.js';
import { requireWorksIn, worksOnlyFor, worksOnlyIn } from '../staff/scope.js';
import { unknownAlert } from './alert.errors.js';
import { AlertRepository } from './alert.repository.js';
import type { AlertDocument } from './alert.schema.js';

/** The municipalities whose alerts somebody sees; null for all. An alert is of a municipality as a whole. */
export function alertsOnlyIn(caller: StaffCaller): readonly string[] | null {
  return worksOnlyFor(caller) === null ? worksOnlyIn(caller) : [];
}

export function requireAlertsOf(caller: StaffCaller, municipality: string): void {
  requireWorksIn(caller, municipality);
  if (alertsOnlyIn(caller)?.includes(municipality) === false) {
    throw new ApiError('refused', 'Alerts belong to the municipality, and you work for organizations.');
  }
}

/** Whoever works in some languages only leaves the texts of the others alone. */
export function requireLanguages({ staff }: StaffCaller, languages: readonly string[]): void {
  const others = languages.filter((language) => staff.languages.length > 0 && !staff.languages.includes(language));
  if (others.length === 0) return;
  throw new ApiError('refused', `You do not work in these languages: ${others.join(', ')}. Nothing was changed.`);
}

/** The one door to an alert: one of another municipality is as unknown as one that does not exist. */
@Injectable()
export class AlertAccess {
  constructor(private readonly alerts: AlertRepository) {}

  async get(caller: StaffCaller, id: string, session: ClientSession | null = null): Promise<AlertDocument> {
    const found = await this.alerts.find(id, session);
    const only = alertsOnlyIn(caller);
    if (!found || (only !== null && !only.includes(found.municipality))) throw unknownAlert();
    return found;
  }
}
