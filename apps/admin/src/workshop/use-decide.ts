import { useMutation } from '@tanstack/react-query';
import type { AssessmentMatrix, Decision, DecisionInput, MatrixRow } from '@ventanilla/contracts';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { type DeskError, isDeskError } from '../core/desk-error.js';
import { withDecision } from '../matrix/round-work.js';
import { useMatrixChange } from '../matrix/use-matrix.js';
import { isWhatWasSent } from './decision.js';

/** Decides on a question, upon the decision that is shown. Somebody else's that came first is shown and stands. */
export function useDecide({ assessment: { id } }: AssessmentMatrix, row: MatrixRow) {
  const change = useMatrixChange(id);
  const dataProvider = useDataProvider<DeskDataProvider>();
  const show = (decision: Decision) => change((matrix) => withDecision(matrix, decision));
  return useMutation<Decision, DeskError, DecisionInput>({
    networkMode: 'always',
    mutationFn: (input) =>
      dataProvider.decide(id, input, row.decision).catch((error: unknown) => {
        const theirs = isDeskError(error, 'conflict') ? (error.body.conflict?.current as Decision | null) : null;
        if (theirs && isWhatWasSent(theirs, input)) return theirs;
        if (theirs) show(theirs);
        throw error;
      }),
    onSuccess: show,
  });
}
