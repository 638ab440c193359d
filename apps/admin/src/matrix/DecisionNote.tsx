import { Alert, Typography } from '@mui/material';
import type { AssessmentMatrix, Decision, MatrixRow } from '@ventanilla/contracts';
import { StepMark } from '../answering/StepMark.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';

type Props = { matrix: AssessmentMatrix; row: MatrixRow; decision: Decision };

/** What was decided last, and whether it still holds. */
export function DecisionNote({ matrix, row, decision }: Props) {
  const say = useWords();
  const dates = useDates();
  const { kind, institution, step, text, reason, by, at } = decision;
  const whose = matrix.institutions.find((one) => one.institution === institution)?.name;
  return (
    <Alert severity={row.state === 'settled' ? 'info' : 'warning'}>
      <Typography sx={{ fontWeight: 650 }}>
        {say(`decision.was.${kind}`, { who: by, when: dates.moment(at) })}
        {row.state === 'reopened' && ` ${say('decision.reopened')}`}
      </Typography>
      {whose && <Typography variant="body2">{say('decision.holds', { institution: whose })}</Typography>}
      {step && <StepMark scale={matrix.set.scale} step={step} />}
      {text && <Typography variant="body2">{text}</Typography>}
      {reason && <Typography variant="body2">{say('decision.because', { reason })}</Typography>}
    </Alert>
  );
}
