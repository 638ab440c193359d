import { Injectable } from '@nestjs/common';
import { localDate } from '@ventanilla/directory';
import type { ClientSession } from 'mongoose';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { seesOfInstitution } from '../staff/scope.js';
import { unknownAction } from './action.errors.js';
import { ActionRepository } from './action.repository.js';
import type { ActionDocument } from './action.schema.js';

/** Finds an action for whoever may see it; to anybody else there is none. */
@Injectable()
export class ActionAccess {
  constructor(
    private readonly actions: ActionRepository,
    private readonly municipalities: MunicipalityService,
    private readonly clock: Clock,
  ) {}

  async getSeen(caller: StaffCaller, id: string, session: ClientSession | null = null): Promise<ActionDocument> {
    const found = await this.actions.find(id, session);
    if (!found) return unknownAction();
    const { municipality, institution } = found;
    return seesOfInstitution(caller, { municipality, institution: institution.key }) ? found : unknownAction();
  }

  /** The day it is there. */
  async today(municipality: string): Promise<string> {
    const { timeZone } = await this.municipalities.getDocument(municipality);
    return localDate(this.clock.now(), timeZone);
  }
}
