import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import type { StaffCaller } from '../platform/access/caller.js';
import { answersOnlyFor, seesRounds } from '../staff/scope.js';
import { unknownRound } from './assessment.errors.js';
import { AssessmentRepository } from './assessment.repository.js';
import type { AssessmentDocument } from './assessment.schema.js';

/** Finds a round for whoever may see it; to anybody else there is none. */
@Injectable()
export class RoundAccess {
  constructor(private readonly rounds: AssessmentRepository) {}

  async getSeen(caller: StaffCaller, id: string, session: ClientSession | null = null): Promise<AssessmentDocument> {
    const found = await this.rounds.find(id, session);
    const own = answersOnlyFor(caller);
    const isOpen = found && seesRounds(caller, found.municipality);
    const takesPart = own === null || found?.institutions.some(({ key }) => own.includes(key));
    return isOpen && takesPart ? found : unknownRound();
  }
}
