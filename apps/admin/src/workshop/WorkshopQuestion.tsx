import { Box, Card, CardContent, Typography } from '@mui/material';
import type { AssessmentMatrix, MatrixRow } from '@ventanilla/contracts';
import { AnswerWords } from '../answering/AnswerWords.js';
import { StepMark } from '../answering/StepMark.js';
import { useWritten } from '../i18n/use-written.js';
import { QuestionHelp } from '../matrix/QuestionHelp.js';
import { StateMark } from '../matrix/StateMark.js';
import { questionOf, subThemeOf } from '../matrix/set-words.js';
import type { Walk } from './use-walk.js';

/** The question as the last row of the room reads it, with what each institution says beside each other. */
export function WorkshopQuestion({ matrix, walk: { row } }: { matrix: AssessmentMatrix; walk: Walk }) {
  const written = useWritten();
  const { set } = matrix;
  const domain = set.domains.find(({ number }) => number === row.domain);
  const subTheme = subThemeOf(set, row);
  return (
    <>
      <Box sx={{ display: 'grid', gap: 1 }}>
        <Typography color="textSecondary" sx={{ fontSize: 'clamp(1rem, 1.3vw, 1.4rem)' }}>
          {[row.indicator, domain && `${domain.number}. ${written(domain.names)}`, subTheme && written(subTheme)]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        <Typography
          component="h2"
          aria-live="polite"
          sx={{
            fontSize: 'clamp(1.5rem, 2.6vw, 3.2rem)',
            fontWeight: 650,
            lineHeight: 1.2,
            textWrap: 'balance',
            overflowWrap: 'anywhere',
          }}
        >
          {written(questionOf(set, row.indicator))}
        </Typography>
        <Box sx={{ fontSize: 'clamp(1rem, 1.2vw, 1.3rem)' }}>
          <StateMark state={row.state} />
        </Box>
        <QuestionHelp set={set} indicator={row.indicator} />
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'stretch',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 300px), 1fr))',
        }}
      >
        {row.cells.map((cell) => (
          <LargeAnswer key={cell.institution} matrix={matrix} cell={cell} />
        ))}
      </Box>
    </>
  );
}

function LargeAnswer({ matrix, cell }: { matrix: AssessmentMatrix; cell: MatrixRow['cells'][number] }) {
  const { institution, response } = cell;
  const name = matrix.institutions.find((one) => one.institution === institution)?.name ?? institution;
  return (
    <Card component="section" aria-label={name}>
      <CardContent
        sx={{
          display: 'grid',
          gap: 1,
          fontSize: 'clamp(1.05rem, 1.4vw, 1.6rem)',
          '& p': { fontSize: 'inherit' },
          '& li *': { fontSize: '0.85em' },
        }}
      >
        <Typography component="h3" color="textSecondary" sx={{ fontSize: 'inherit' }}>
          {name}
        </Typography>
        {response ? (
          <AnswerWords matrix={matrix} words={response} />
        ) : (
          <StepMark scale={matrix.set.scale} step={null} />
        )}
      </CardContent>
    </Card>
  );
}
