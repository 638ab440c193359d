import type { Assessment, AssessmentInput } from '@ventanilla/contracts';
import { differingFields, type FieldDifference, mergeFields } from '../../conflict/fields.js';
import type { Side } from '../../conflict/merge.js';
import { inputOf, type PlanPart, planOf, planParts } from './plan.js';

export type PlanChoices = Partial<Record<PlanPart, Side>>;

/** What two people wrote into a plan, and the parts to choose between. */
export type PlanConflict = {
  mine: AssessmentInput;
  theirs: AssessmentInput;
  differences: FieldDifference<PlanPart>[];
};

/** Compares the parts that a page is about; of all others, what somebody else saved stays. */
export function planConflict(
  parts: readonly PlanPart[],
  { base, mine, theirs: saved }: { base: Assessment; mine: AssessmentInput; theirs: Assessment },
): PlanConflict {
  const theirs = inputOf(planOf(saved));
  const others = planParts.filter((part) => !parts.includes(part));
  const notMine = others.map((name) => ({ name, suggested: 'theirs' as const }));
  const own = mergeFields<AssessmentInput, PlanPart>(mine, theirs, notMine, {});
  const sides = { base: inputOf(planOf(base)), mine: own, theirs };
  return { mine: own, theirs, differences: differingFields<AssessmentInput, PlanPart>(parts, sides) };
}

/** The plan that was chosen part by part; nobody is asked who takes no part in it. */
export function chosenPlan({ mine, theirs, differences }: PlanConflict, choices: PlanChoices): AssessmentInput {
  return inputOf(planOf(mergeFields<AssessmentInput, PlanPart>(mine, theirs, differences, choices)));
}
