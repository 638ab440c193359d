import { Injectable } from '@nestjs/common';
import type { UpdateStanding } from '@ventanilla/contracts';
import { Clock } from '../platform/clock.js';
import { UpdateRepository } from './update.repository.js';

/** A bot takes an update again while it is busy with it; one that ended keeps the asker waiting for no longer than this. */
const HELD_MS = 10_000;

/** Which of several bots answers an update: whoever takes it first, and another when that one ends before it is done. */
@Injectable()
export class UpdateService {
  constructor(
    private readonly updates: UpdateRepository,
    private readonly clock: Clock,
  ) {}

  async take(id: string, holder: string): Promise<UpdateStanding> {
    const now = this.clock.now();
    const isTaken = await this.updates.take(id, holder, now, new Date(now.getTime() + HELD_MS));
    if (isTaken) return { standing: 'taken', freeAt: null };
    const found = await this.updates.find(id);
    if (found?.isDone) return { standing: 'done', freeAt: null };
    return { standing: 'busy', freeAt: (found?.until ?? now).toISOString() };
  }

  finish(id: string, holder: string): Promise<void> {
    return this.updates.finish(id, holder);
  }
}
