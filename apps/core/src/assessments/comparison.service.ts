import { Injectable } from '@nestjs/common';
import type { RoundComparison } from '@ventanilla/contracts';
import { workOfInstitution } from '@ventanilla/mgi';
import type { StaffCaller } from '../platform/access/caller.js';
import { answersOnlyFor } from '../staff/scope.js';
import { otherMunicipality } from './assessment.errors.js';
import { type Side, toRoundComparison } from './comparison.view.js';
import { RoundAccess } from './round-access.js';
import { RoundMaterial, workOf } from './round-material.js';

/** Two rounds of one municipality side by side, as much of each as the caller sees. */
@Injectable()
export class ComparisonService {
  constructor(
    private readonly access: RoundAccess,
    private readonly material: RoundMaterial,
  ) {}

  async compare(caller: StaffCaller, before: string, after: string): Promise<RoundComparison> {
    const sides = await Promise.all([this.#side(caller, before), this.#side(caller, after)]);
    const [one, other] = sides.map(({ material }) => material.round.municipality);
    if (one !== other) throw otherMunicipality();
    return toRoundComparison(...sides);
  }

  async #side(caller: StaffCaller, id: string): Promise<Side> {
    const own = answersOnlyFor(caller);
    const material = await this.material.gather(await this.access.getSeen(caller, id));
    const work = workOf(material);
    return { material, work: own === null ? work : workOfInstitution(work, ...own) };
  }
}
