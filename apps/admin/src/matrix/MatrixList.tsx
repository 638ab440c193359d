import { Box, Card, CardActionArea, CardContent, Typography } from '@mui/material';
import type { AssessmentMatrix, MatrixRow } from '@ventanilla/contracts';
import { StepMark } from '../answering/StepMark.js';
import { useWritten } from '../i18n/use-written.js';
import type { MatrixViewProps } from './MatrixTable.js';
import { byDomain } from './matrix-filter.js';
import { StateMark } from './StateMark.js';
import { questionOf } from './set-words.js';

/** The matrix on a phone: domain by domain, each question with its answers below it. */
export function MatrixList({ matrix, rows, institution, onOpen }: MatrixViewProps) {
  const written = useWritten();
  return (
    <Box sx={{ display: 'grid', gap: 3, minWidth: 0 }}>
      {byDomain(matrix, rows).map(({ domain, rows: own }) => (
        <Box
          component="section"
          key={domain.number}
          aria-labelledby={`domain-${domain.number}`}
          sx={{ display: 'grid', gap: 1.5 }}
        >
          <Typography variant="h2" id={`domain-${domain.number}`}>
            {domain.number}. {written(domain.names)}
          </Typography>
          {own.map((row) => (
            <QuestionCard key={row.indicator} {...{ matrix, row, institution, onOpen }} />
          ))}
        </Box>
      ))}
    </Box>
  );
}

type CardProps = Omit<MatrixViewProps, 'rows'> & { row: MatrixRow };

function QuestionCard({ matrix, row, institution, onOpen }: CardProps) {
  const written = useWritten();
  const cells = row.cells.filter((cell) => institution === null || cell.institution === institution);
  return (
    <Card>
      <CardActionArea onClick={() => onOpen(row.indicator, institution)}>
        <CardContent sx={{ display: 'grid', gap: 1 }}>
          <Typography sx={{ fontWeight: 650, overflowWrap: 'anywhere' }}>
            {row.indicator}. {written(questionOf(matrix.set, row.indicator))}
          </Typography>
          <StateMark state={row.state} />
          {cells.map((cell) => (
            <CellLine key={cell.institution} matrix={matrix} cell={cell} />
          ))}
        </CardContent>
      </CardActionArea>
    </Card>
  );
}

function CellLine({ matrix, cell }: { matrix: AssessmentMatrix; cell: MatrixRow['cells'][number] }) {
  const name = matrix.institutions.find(({ institution }) => institution === cell.institution)?.name;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: 1, alignItems: 'start' }}>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {name}
      </Typography>
      <StepMark scale={matrix.set.scale} step={cell.response?.step ?? null} />
    </Box>
  );
}
