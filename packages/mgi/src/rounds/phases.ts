/**
 * The phases of an assessment round, in their order: explaining it and naming focal points; collecting answers;
 * consulting those outside the government; validating the matrix; drafting findings; publishing; following up.
 */
export const phases = [
  'induction',
  'dataCollection',
  'consultation',
  'validation',
  'drafting',
  'publication',
  'followUp',
] as const;

/** One of `phases`. */
export type Phase = (typeof phases)[number];

/**
 * Where a round may go from each phase. Consultation may be left out, as some published rounds did. A round goes back
 * where its work shows that something earlier is missing: answers while validating, decisions while drafting.
 */
const ways: Readonly<Record<Phase, readonly Phase[]>> = {
  induction: ['dataCollection'],
  dataCollection: ['consultation', 'validation'],
  consultation: ['validation', 'dataCollection'],
  validation: ['drafting', 'dataCollection'],
  drafting: ['publication', 'validation'],
  publication: ['followUp', 'drafting'],
  followUp: [],
};

/** Whether institutions may answer in a phase: while answers are collected, discussed and validated. */
export function takesAnswers(phase: Phase): boolean {
  return phase === 'dataCollection' || phase === 'consultation' || phase === 'validation';
}

/** Whether answers are decided on in a phase. */
export function takesDecisions(phase: Phase): boolean {
  return phase === 'validation';
}

/** Whether findings are drafted from answers in a phase. */
export function takesDrafts(phase: Phase): boolean {
  return phase === 'drafting';
}

/** Whether the answers of a round have been validated. */
export function isValidated(phase: Phase): boolean {
  return phases.indexOf(phase) > phases.indexOf('validation');
}

/** The phases a round may go to, the next one first; none after the last, because what follows is a new round. */
export function phasesAfter(phase: Phase): readonly Phase[] {
  return ways[phase];
}

/** Whether going from one phase to another is going back: that needs nothing closed, and a reason. */
export function isWayBack(from: Phase, to: Phase): boolean {
  return phases.indexOf(to) < phases.indexOf(from);
}
