import { Injectable } from '@nestjs/common';
import type { Release } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { requireMayForce } from '../entries/entry.service.js';
import { requireFuture } from '../entries/schedule/moments.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { conflict } from './release.errors.js';
import type { ReleaseDocument } from './release.schema.js';
import { ReleaseService, requireState } from './release.service.js';
import { ReleasePublication } from './release-publication.js';
import { ReleaseSchedule } from './release-schedule.js';

type Work = (release: ReleaseDocument, session: ClientSession) => Promise<Release>;

/** What people do with a whole release: publish it, now or at a moment, and take the moment back. */
@Injectable()
export class ReleaseMoments {
  constructor(
    private readonly releases: ReleaseService,
    private readonly publication: ReleasePublication,
    private readonly schedule: ReleaseSchedule,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async publish(caller: StaffCaller, id: string, version: number, force?: string): Promise<Release> {
    requireMayForce(caller, { action: 'publish', force });
    return this.#do(caller, id, version, (release, session) => {
      requireState(release, ['open', 'failed', 'scheduled']);
      return this.publication.publish(caller, release, session, force);
    });
  }

  async setMoment(caller: StaffCaller, id: string, version: number, at: string): Promise<Release> {
    const moment = requireFuture(at, this.clock);
    return this.#do(caller, id, version, (release, session) => {
      requireState(release, ['open', 'failed', 'scheduled']);
      return this.schedule.set(caller, release, moment, session);
    });
  }

  cancel(caller: StaffCaller, id: string, version: number): Promise<Release> {
    return this.#do(caller, id, version, (release, session) => {
      requireState(release, ['scheduled', 'failed']);
      return this.schedule.cancel(caller, release, session);
    });
  }

  #do(caller: StaffCaller, id: string, version: number, work: Work): Promise<Release> {
    return this.transactions.run(async (session) => {
      const release = await this.releases.getDocument(caller, id, session);
      if (release.version !== version) throw conflict(release, null);
      return work(release, session);
    });
  }
}
