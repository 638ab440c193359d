import { Injectable } from '@nestjs/common';
import type { Assessment, operations } from '@ventanilla/contracts';
import { isWayBack, mayMove, needsOf, phasesAfter } from '@ventanilla/mgi';
import { AuditService, actorOf } from '../audit/audit.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import type { InputOf } from '../platform/http/handle.js';
import { invalid } from '../platform/http/read-input.js';
import { conflict, noWay, phaseOpen } from './assessment.errors.js';
import { AssessmentRepository } from './assessment.repository.js';
import type { AssessmentDocument } from './assessment.schema.js';
import { toAssessment } from './assessment.view.js';
import { RoundAccess } from './round-access.js';
import { RoundMaterial } from './round-material.js';

type Wanted = InputOf<typeof operations.moveAssessment>['body'];

/** Takes rounds from phase to phase, as far as the rules let them. */
@Injectable()
export class MoveService {
  constructor(
    private readonly rounds: AssessmentRepository,
    private readonly access: RoundAccess,
    private readonly material: RoundMaterial,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async move(caller: StaffCaller, id: string, wanted: Wanted): Promise<Assessment> {
    return this.transactions.run(async (session) => {
      const before = await this.access.getSeen(caller, id, session);
      if (before.version !== wanted.version) throw conflict(before, null);
      requireWay(before, wanted);
      const judged = await this.material.judged(await this.material.gather(before, session), session);
      if (!mayMove(judged, wanted.to)) throw phaseOpen(needsOf(judged));
      const after = await this.rounds.replace(before, this.#moved(caller, before, wanted), session);
      if (!after) throw conflict(before, null);
      const { key, municipality } = after;
      const change = { path: 'phase', before: before.phase, after: wanted.to };
      const deed = { action: 'movePhase', resource: 'assessment', resourceId: id, title: key, municipality } as const;
      await this.audit.record(actorOf(caller), { ...deed, why: wanted.why || null, changes: [change] }, session);
      return toAssessment(after);
    });
  }

  #moved({ staff }: StaffCaller, { phase, moves }: AssessmentDocument, { to, why }: Wanted) {
    const at = this.clock.now();
    return { phase: to, updatedAt: at, moves: [...moves, { from: phase, to, at, by: staff.name, why }] };
  }
}

function requireWay({ phase }: AssessmentDocument, { to, why }: Wanted): void {
  if (!phasesAfter(phase).includes(to)) throw noWay(phase, to);
  if (!isWayBack(phase, to) || why !== '') return;
  throw invalid([{ path: 'why', code: 'required', message: 'Write down why the round goes back.' }]);
}
