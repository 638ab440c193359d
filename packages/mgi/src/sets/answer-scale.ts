import type { FindingKind } from '../finding.js';
import type { Words } from '../words.js';

/**
 * One possible answer. `value` is what it counts in a score, or `null` when it counts for nothing there; `finding` is
 * what an answer with it becomes in a profile, or `null` when it becomes none.
 */
export type ScaleStep = { key: string; words: Words; value: number | null; finding: FindingKind | null };

/** The answers a set allows, in the order in which they are offered and counted. */
export type AnswerScale = readonly ScaleStep[];

/**
 * The scale that sets start with. No official scale is public; this one follows what published findings say: "ad hoc"
 * measures, what could not be identified and what does not exist all stand among the areas with potential. The values
 * are ours. What was not identified has none: not knowing is not the same as not having.
 */
export const defaultScale: AnswerScale = [
  { key: 'yes', words: { es: 'Sí', en: 'Yes', pt: 'Sim' }, value: 1, finding: 'well-developed' },
  {
    key: 'partially',
    words: { es: 'En parte o caso por caso', en: 'Partially or ad hoc', pt: 'Em parte ou caso a caso' },
    value: 0.5,
    finding: 'potential',
  },
  { key: 'no', words: { es: 'No', en: 'No', pt: 'Não' }, value: 0, finding: 'potential' },
  {
    key: 'notIdentified',
    words: { es: 'No se pudo identificar', en: 'Not identified', pt: 'Não foi possível identificar' },
    value: null,
    finding: 'potential',
  },
  {
    key: 'notApplicable',
    words: { es: 'No corresponde', en: 'Not applicable', pt: 'Não se aplica' },
    value: null,
    finding: null,
  },
];

/** The step of that key, or `null` when the scale has none. */
export function findStep(scale: AnswerScale, key: string): ScaleStep | null {
  return scale.find((step) => step.key === key) ?? null;
}
