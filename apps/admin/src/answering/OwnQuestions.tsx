import { Box, Button, Card, CardContent, Typography } from '@mui/material';
import type { AssessmentMatrix, MatrixRow } from '@ventanilla/contracts';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import { QuestionHelp } from '../matrix/QuestionHelp.js';
import { questionOf, subThemeOf } from '../matrix/set-words.js';
import { AnswerForm } from './AnswerForm.js';
import { AnswerWords } from './AnswerWords.js';
import { Changes } from './Changes.js';
import { Comments } from './Comments.js';
import { cellOf, type OwnDomain } from './own-questions.js';
import { StepMark } from './StepMark.js';

type Props = {
  matrix: AssessmentMatrix;
  institution: string;
  open: OwnDomain;
  mayAnswer: boolean;
  next: OwnDomain | null;
  onNext: (domain: number) => void;
};

/** What is asked in one domain, one question below the other. */
export function OwnQuestions({ matrix, institution, open, mayAnswer, next, onNext }: Props) {
  const say = useWords();
  const written = useWritten();
  return (
    <Box component="section" aria-labelledby="open-domain" sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <Typography variant="h2" id="open-domain">
        {open.domain.number}. {written(open.domain.names)}
      </Typography>
      {open.rows.map((row) => (
        <OwnQuestion key={row.indicator} {...{ matrix, institution, row, mayAnswer }} />
      ))}
      {next && (
        <Button variant="contained" onClick={() => onNext(next.domain.number)} sx={{ justifySelf: 'start' }}>
          {say('answer.nextDomain', { domain: written(next.domain.names) })}
        </Button>
      )}
    </Box>
  );
}

type QuestionProps = { matrix: AssessmentMatrix; institution: string; row: MatrixRow; mayAnswer: boolean };

function OwnQuestion({ matrix, institution, row, mayAnswer }: QuestionProps) {
  const written = useWritten();
  const stored = cellOf(row, institution)?.response ?? null;
  const place = { round: matrix.assessment.id, indicator: row.indicator, institution };
  const question = written(questionOf(matrix.set, row.indicator));
  const subTheme = subThemeOf(matrix.set, row);
  return (
    <Card component="article" aria-label={question}>
      <CardContent sx={{ display: 'grid', gap: 1.5, padding: { xs: 2, sm: 3 } }}>
        <Box>
          <Typography variant="body2" color="textSecondary">
            {row.indicator}
            {subTheme && ` · ${written(subTheme)}`}
          </Typography>
          <Typography variant="h3" sx={{ overflowWrap: 'anywhere' }}>
            {question}
          </Typography>
        </Box>
        <QuestionHelp set={matrix.set} indicator={row.indicator} />
        {mayAnswer ? (
          <AnswerForm {...{ matrix, place, stored, question }} />
        ) : stored ? (
          <AnswerWords matrix={matrix} words={stored} />
        ) : (
          <StepMark scale={matrix.set.scale} step={null} />
        )}
        <Beside {...{ matrix, row, institution }} hasAnswer={stored !== null} />
      </CardContent>
    </Card>
  );
}

type BesideProps = Omit<QuestionProps, 'mayAnswer'> & { hasAnswer: boolean };

/** Comments and history are there when somebody wants them, and not in the way of answering. */
function Beside({ matrix, row, institution, hasAnswer }: BesideProps) {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  const place = { round: matrix.assessment.id, indicator: row.indicator, institution };
  return (
    <Box sx={{ display: 'grid', gap: 1, borderTop: 1, borderColor: 'divider', paddingTop: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} sx={{ marginInlineStart: -2 }}>
          {say('comment.open', { smart_count: row.comments })}
        </Button>
        {hasAnswer && <Changes matrix={matrix} place={place} />}
      </Box>
      {isOpen && <Comments matrix={matrix} indicator={row.indicator} about={[institution]} />}
    </Box>
  );
}
