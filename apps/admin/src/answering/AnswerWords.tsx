import { Box, Typography } from '@mui/material';
import type { AssessmentMatrix, ResponseInput } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { EvidenceList } from './EvidenceList.js';
import { StepMark } from './StepMark.js';

type Props = { matrix: AssessmentMatrix; words: ResponseInput };

/** What an answer says, to be read. */
export function AnswerWords({ matrix, words: { step, text, evidence } }: Props) {
  const say = useWords();
  return (
    <Box sx={{ display: 'grid', gap: 1, minWidth: 0 }}>
      <StepMark scale={matrix.set.scale} step={step} />
      {text !== '' && <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Typography>}
      {evidence.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {say('evidence.none')}
        </Typography>
      )}
      <EvidenceList round={matrix.assessment.id} evidence={evidence} />
    </Box>
  );
}
