import { Injectable } from '@nestjs/common';
import type { AssessmentMatrix } from '@ventanilla/contracts';
import { type Need, needsOf, workOfInstitution } from '@ventanilla/mgi';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { answersOnlyFor } from '../staff/scope.js';
import { narrowTo } from './assessment.view.js';
import { toMatrix } from './matrix.view.js';
import { CommentRepository } from './responses/comment.repository.js';
import { RoundAccess } from './round-access.js';
import { type Material, RoundMaterial, workOf } from './round-material.js';

/** All of a round at once, as much of it as the caller sees. */
@Injectable()
export class MatrixService {
  constructor(
    private readonly access: RoundAccess,
    private readonly material: RoundMaterial,
    private readonly comments: CommentRepository,
    private readonly clock: Clock,
  ) {}

  async get(caller: StaffCaller, id: string): Promise<AssessmentMatrix> {
    const own = answersOnlyFor(caller);
    const round = await this.access.getSeen(caller, id);
    const material = await this.material.gather(round);
    const [comments, today] = await Promise.all([
      this.comments.counts(round._id, own),
      this.material.today(round.municipality),
    ]);
    const beside = { comments, today, at: this.clock.now() };
    if (own === null) return { ...toMatrix(material, workOf(material), beside), needs: await this.#needs(material) };
    const narrowed = { ...material, round: narrowTo(own, round) };
    return { ...toMatrix(narrowed, workOfInstitution(workOf(material), ...own), beside), ways: [] };
  }

  async #needs(material: Material): Promise<AssessmentMatrix['needs']> {
    return needsOf(await this.material.judged(material)).map(toNeed);
  }
}

function toNeed({ code, message, indicators }: Need): AssessmentMatrix['needs'][number] {
  return { code, message, indicators: [...indicators] };
}
