import { Box, Card, CardContent, Typography } from '@mui/material';
import type { AssessmentMatrix, MatrixRow } from '@ventanilla/contracts';
import { AnswerForm } from '../answering/AnswerForm.js';
import { AnswerWords } from '../answering/AnswerWords.js';
import { Changes } from '../answering/Changes.js';
import { StepMark } from '../answering/StepMark.js';
import { useMayAnswer } from '../answering/use-may-answer.js';
import { useWritten } from '../i18n/use-written.js';
import { questionOf } from './set-words.js';

type Props = { matrix: AssessmentMatrix; row: MatrixRow; chosen: string | null };

/** What each institution says, beside each other; the one that was opened comes first and can be answered. */
export function AnswersBeside({ matrix, row, chosen }: Props) {
  const first = row.cells.filter(({ institution }) => institution === chosen);
  const others = row.cells.filter(({ institution }) => institution !== chosen);
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))',
      }}
    >
      {[...first, ...others].map((cell) => (
        <OneAnswer key={cell.institution} {...{ matrix, row, cell }} isOpened={cell.institution === chosen} />
      ))}
    </Box>
  );
}

type AnswerProps = {
  matrix: AssessmentMatrix;
  row: MatrixRow;
  cell: MatrixRow['cells'][number];
  isOpened: boolean;
};

function OneAnswer({ matrix, row, cell: { institution, response }, isOpened }: AnswerProps) {
  const written = useWritten();
  const mayAnswer = useMayAnswer(matrix);
  const place = { round: matrix.assessment.id, indicator: row.indicator, institution };
  const name = matrix.institutions.find((one) => one.institution === institution)?.name ?? institution;
  const question = written(questionOf(matrix.set, row.indicator));
  return (
    <Card
      component="section"
      aria-label={name}
      sx={isOpened ? { gridColumn: '1 / -1', borderColor: 'primary.main' } : {}}
    >
      <CardContent sx={{ display: 'grid', gap: 1.5 }}>
        <Typography variant="h3">{name}</Typography>
        {isOpened && mayAnswer(institution) ? (
          <AnswerForm matrix={matrix} place={place} stored={response} question={question} />
        ) : response ? (
          <AnswerWords matrix={matrix} words={response} />
        ) : (
          <StepMark scale={matrix.set.scale} step={null} />
        )}
        {response && <Changes matrix={matrix} place={place} />}
      </CardContent>
    </Card>
  );
}
