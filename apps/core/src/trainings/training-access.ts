import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import type { StaffCaller } from '../platform/access/caller.js';
import { ApiError } from '../platform/errors/api-error.js';
import { seesRounds } from '../staff/scope.js';
import { TrainingRepository } from './training.repository.js';
import type { TrainingDocument } from './training.schema.js';

/** Finds a training for whoever may see it; to anybody else there is none. */
@Injectable()
export class TrainingAccess {
  constructor(private readonly trainings: TrainingRepository) {}

  async getSeen(caller: StaffCaller, id: string, session: ClientSession | null = null): Promise<TrainingDocument> {
    const found = await this.trainings.find(id, session);
    if (found && seesRounds(caller, found.municipality)) return found;
    throw new ApiError('notFound', 'There is no such training, or it is not yours to see. Look in the list.');
  }
}
