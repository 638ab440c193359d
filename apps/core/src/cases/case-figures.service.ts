import { Injectable } from '@nestjs/common';
import type { CaseFigures } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { CaseRepository } from './case.repository.js';
import { requireSeesCasesOf } from './case-access.js';
import { ReferralRepository } from './referrals/referral.repository.js';
import { FEWEST } from './settings/waiting-time.js';

const DAYS = 30;
const MOST_ANSWERS = 1_000;

/** The numbers above the list. Whoever sees them sees every case, so that nothing has to be hidden in them. */
@Injectable()
export class CaseFiguresService {
  constructor(
    private readonly cases: CaseRepository,
    private readonly referrals: ReferralRepository,
    private readonly clock: Clock,
  ) {}

  async of(caller: StaffCaller, municipality: string): Promise<CaseFigures> {
    requireSeesCasesOf(caller, municipality);
    const since = new Date(this.clock.now().getTime() - DAYS * 86_400_000);
    const count = (filter: object) => this.cases.count({ municipality, ...filter });
    const { minutes } = await this.cases.firstAnswers(municipality, since, MOST_ANSWERS);
    return {
      waiting: await count({ state: 'waiting' }),
      talking: await count({ state: 'talking' }),
      unassigned: await count({ assignee: null }),
      mine: await count({ assignee: caller.staff.id }),
      unread: await count({ unread: true }),
      urgent: await count({ priority: 'urgent' }),
      toTell: await this.referrals.countToTell(municipality),
      firstAnswer: summaryOf(minutes),
      closed: (await this.cases.countOutcomes(municipality, since)).map(({ _id, cases }) => ({ outcome: _id, cases })),
    };
  }
}

/** Of a handful nothing can be said. */
function summaryOf(minutes: readonly number[]): CaseFigures['firstAnswer'] {
  const sorted = [...minutes].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? null;
  const isEnough = sorted.length >= FEWEST;
  return { cases: sorted.length, median: isEnough ? at(0.5) : null, most: isEnough ? at(0.8) : null };
}
