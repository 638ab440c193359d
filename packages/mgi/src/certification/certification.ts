import type { Action } from '../plan/action.js';
import { findShortfalls, type Results, type Thresholds } from './thresholds.js';

/** The phases of a certification of a local government, as MigraCiudades names them. */
export const certificationPhases = [
  'diagnosis',
  'training',
  'evaluation',
  'prioritisation',
  'workPlan',
  'monitoring',
  'certificate',
] as const;

/** One of `certificationPhases`. */
export type CertificationPhase = (typeof certificationPhases)[number];

/**
 * How a local government applies: the two parts of the form, about itself and about what it does for migrants, and the
 * letter of intent that the mayor signed. Files are keys of a file store.
 */
export type Application = {
  generalDataFile: string | null;
  measuresFile: string | null;
  letter: { file: string; signedBy: string; signedOn: string } | null;
};

/** A certification with everything its phases are judged by. */
export type Certification = {
  phase: CertificationPhase;
  application: Application;
  /** Whether the assessment round it rests on has been validated. */
  diagnosed: boolean;
  /** How many officials took part in its trainings. */
  trainedOfficials: number;
  /** What the evaluation workshop wrote down; empty before it. */
  evaluation: string;
  /** Keys of the findings that were put first. */
  priorities: readonly string[];
  actions: readonly Action[];
  /** How many looks at actions have been recorded. */
  monitored: number;
  thresholds: Thresholds;
  results: Results;
};

/** Everything a phase of a certification can still need, with what to do about it. */
export const certificationNeedMessages = {
  generalDataMissing: 'Upload the form’s part on the local government.',
  measuresMissing: 'Upload the form’s part on what is done for migrants.',
  letterMissing: 'Upload the letter of intent that the mayor signed.',
  roundMissing: 'Validate the answers of an assessment round.',
  trainingMissing: 'Record a training with those who attended.',
  evaluationMissing: 'Write down what the evaluation workshop came to.',
  priorityMissing: 'Choose at least one finding that comes first.',
  actionMissing: 'Plan at least one action.',
  priorityUnplanned: 'Plan an action for each finding that comes first.',
  monitoringMissing: 'Record at least one look at an action.',
  belowThreshold: 'A threshold that was set is not reached.',
} as const;

/** The stable name of such a need. */
export type CertificationNeedCode = keyof typeof certificationNeedMessages;

/** Something a certification still needs. */
export type CertificationNeed = { code: CertificationNeedCode; message: string };

const needed = (code: CertificationNeedCode, isNeeded: boolean): CertificationNeed[] =>
  isNeeded ? [{ code, message: certificationNeedMessages[code] }] : [];

const rules: Readonly<Record<CertificationPhase, (certification: Certification) => CertificationNeed[]>> = {
  diagnosis: ({ application: { generalDataFile, measuresFile, letter }, diagnosed }) => [
    ...needed('generalDataMissing', generalDataFile === null),
    ...needed('measuresMissing', measuresFile === null),
    ...needed('letterMissing', letter === null),
    ...needed('roundMissing', !diagnosed),
  ],
  training: ({ trainedOfficials }) => needed('trainingMissing', trainedOfficials === 0),
  evaluation: ({ evaluation }) => needed('evaluationMissing', evaluation.trim() === ''),
  prioritisation: ({ priorities }) => needed('priorityMissing', priorities.length === 0),
  workPlan: ({ actions, priorities }) => [
    ...needed('actionMissing', actions.length === 0),
    ...needed('priorityUnplanned', !priorities.every((key) => actions.some(({ findings }) => findings.includes(key)))),
  ],
  monitoring: ({ monitored }) => needed('monitoringMissing', monitored === 0),
  certificate: ({ results, thresholds }) => needed('belowThreshold', findShortfalls(results, thresholds).length > 0),
};

/** What the phase still needs; in the last one, what keeps the certificate from being granted. */
export function certificationNeeds(certification: Certification): CertificationNeed[] {
  return rules[certification.phase](certification);
}

/** The phase after this one, or `null` when something is still needed or it is the last. */
export function nextCertificationPhase(certification: Certification): CertificationPhase | null {
  if (certificationNeeds(certification).length > 0) return null;
  return certificationPhases[certificationPhases.indexOf(certification.phase) + 1] ?? null;
}

/** Whether a certification may go to a phase: to the next one once nothing is missing, or back to any earlier one. */
export function mayMoveCertification(certification: Certification, to: CertificationPhase): boolean {
  const isBack = certificationPhases.indexOf(to) < certificationPhases.indexOf(certification.phase);
  return isBack || nextCertificationPhase(certification) === to;
}
