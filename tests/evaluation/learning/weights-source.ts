import type { AnswerWeights } from '@ventanilla/answering/learning';

/** The weights as a source file of the answering package. */
export function sourceOf(weights: AnswerWeights): string {
  return `// Learnt by \`pnpm --filter @ventanilla/tests learn-sentences\` from OMoS-QA's training questions; do not edit.
import type { AnswerWeights } from './weighing.js';

export const answerWeights: AnswerWeights = ${JSON.stringify(weights)};
`;
}
