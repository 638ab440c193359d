import AmendIcon from '@mui/icons-material/EditOutlined';
import AcceptIcon from '@mui/icons-material/GavelOutlined';
import NextIcon from '@mui/icons-material/NavigateNextOutlined';
import ObjectIcon from '@mui/icons-material/ReportOutlined';
import { Alert, Box, Button } from '@mui/material';
import type { AssessmentMatrix, DecisionInput, MatrixRow } from '@ventanilla/contracts';
import { useEffect } from 'react';
import { useWords } from '../i18n/use-words.js';
import { DecisionNote } from '../matrix/DecisionNote.js';
import { DecisionForm } from './DecisionForm.js';
import { type DecisionKind, draftOf, inputOf, isContradicted } from './decision.js';
import { useDecide } from './use-decide.js';

type Props = {
  matrix: AssessmentMatrix;
  row: MatrixRow;
  kind: DecisionKind | null;
  onKind: (kind: DecisionKind | null) => void;
  onNext: () => void;
};

const choices = [
  { kind: 'accepted', key: 'A', word: 'decision.accept', icon: <AcceptIcon /> },
  { kind: 'amended', key: 'M', word: 'decision.amend', icon: <AmendIcon /> },
  { kind: 'objected', key: 'O', word: 'decision.object', icon: <ObjectIcon /> },
] as const;

/** What was decided, and deciding: accepting what all say needs no form, everything else says why. */
export function DecisionPanel({ matrix, row, kind, onKind, onNext }: Props) {
  const say = useWords();
  const decide = useDecide(matrix, row);
  const isAnswered = row.state !== 'unanswered';
  const needsForm = kind !== null && (kind !== 'accepted' || isContradicted(row));
  const send = (decision: DecisionInput) => decide.mutate(decision, { onSuccess: () => onKind(null) });
  const acceptsNow = kind === 'accepted' && isAnswered && !needsForm;
  useEffect(() => {
    if (!acceptsNow) return;
    onKind(null);
    decide.mutate(inputOf(row.indicator, draftOf('accepted')));
  }, [acceptsNow, onKind, decide.mutate, row.indicator]);
  if (!isAnswered) return <Alert severity="info">{say('workshop.unanswered')}</Alert>;
  return (
    <Box component="section" aria-label={say('decision.title')} sx={{ display: 'grid', gap: 2 }}>
      {decide.isError && (
        <Alert severity="error">
          {say(errors[decide.error.body.code as keyof typeof errors] ?? 'decision.notSaved')}
        </Alert>
      )}
      {row.decision && <DecisionNote matrix={matrix} row={row} decision={row.decision} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        {choices.map((choice) => (
          <Button
            key={choice.kind}
            size="large"
            variant={kind === choice.kind ? 'contained' : 'outlined'}
            startIcon={choice.icon}
            aria-keyshortcuts={choice.key}
            disabled={decide.isPending}
            onClick={() => onKind(choice.kind)}
            sx={{ fontSize: '1.1rem', minHeight: 52 }}
          >
            {say(choice.word)} ({choice.key})
          </Button>
        ))}
        {row.state === 'settled' && (
          <Button
            size="large"
            variant="contained"
            endIcon={<NextIcon />}
            onClick={onNext}
            sx={{ fontSize: '1.1rem', minHeight: 52 }}
          >
            {say('workshop.nextOpen')}
          </Button>
        )}
      </Box>
      {needsForm && (
        <DecisionForm
          key={kind}
          {...{ matrix, row, kind }}
          isPending={decide.isPending}
          onSend={send}
          onCancel={() => onKind(null)}
        />
      )}
    </Box>
  );
}

const errors = {
  conflict: 'decision.conflict',
  wrongState: 'decision.wrongState',
  unavailable: 'decision.away',
} as const;
