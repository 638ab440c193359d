import { Alert, Box, Button, Chip, LinearProgress, Typography } from '@mui/material';
import { type Import, type ImportRow, type ImportVerdict, importVerdicts } from '@ventanilla/contracts';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useFieldLabel } from '../readable/field-label.js';
import { problemText } from './problem-text.js';
import { useImportRows } from './use-exchange.js';

const PAGE = 25;
/** The most rows that one look brings. */
const LARGEST = 100;

/** Every row of an import by what happens to it, problems first. */
export function ImportPreview({ one }: { one: Import }) {
  const say = useWords();
  return importVerdicts
    .filter((verdict) => (one.counts[verdict] ?? 0) > 0)
    .map((verdict) => (
      <Section
        key={verdict}
        title={say(`exchange.verdict.${verdict}`)}
        aside={<Chip label={one.counts[verdict]} color={verdict === 'problem' ? 'warning' : 'default'} />}
      >
        <VerdictRows one={one} verdict={verdict} />
      </Section>
    ));
}

function VerdictRows({ one, verdict }: { one: Import; verdict: ImportVerdict }) {
  const say = useWords();
  const nameOf = useColumnName();
  const [limit, setLimit] = useState(PAGE);
  const { data, error } = useImportRows(one, verdict, limit);
  if (error) return <Alert severity="error">{say('error.internal')}</Alert>;
  if (!data) return <LinearProgress aria-label={say(`exchange.verdict.${verdict}`)} />;
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 2 }}>
        {data.items.map((row) => (
          <Box component="li" key={row.rows.join()} sx={{ minWidth: 0 }}>
            <RowHeading row={row} />
            {row.problems.map((problem) => (
              <Typography key={`${problem.row}${problem.column}${problem.code}`} sx={{ overflowWrap: 'anywhere' }}>
                {problemText(say, { ...problem, column: nameOf(problem.column) })}
              </Typography>
            ))}
            {verdict !== 'problem' && <RowChanges row={row} />}
            <LeftOut paths={row.leftOut} />
          </Box>
        ))}
      </Box>
      {data.total > limit && limit < LARGEST && (
        <Button onClick={() => setLimit(LARGEST)} sx={{ justifySelf: 'start' }}>
          {say('exchange.more')}
        </Button>
      )}
    </>
  );
}

function RowHeading({ row }: { row: ImportRow }) {
  const say = useWords();
  const name = row.title === '' ? row.key : `${row.title} (${row.key})`;
  return (
    <Typography variant="body2" sx={{ fontWeight: 650, overflowWrap: 'anywhere' }}>
      {[say('exchange.row', { rows: row.rows.join(', ') }), name].filter((part) => part !== '').join(' · ')}
    </Typography>
  );
}

/** What the file says and stays in the file. */
function LeftOut({ paths }: { paths: readonly string[] }) {
  const say = useWords();
  if (paths.length === 0) return null;
  return (
    <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
      {say('hsds.leftOut', { paths: paths.join(', ') })}
    </Typography>
  );
}

/** Column, what it was, what it becomes; a new entry was nothing before. */
function RowChanges({ row }: { row: ImportRow }) {
  const say = useWords();
  const nameOf = useColumnName();
  return (
    <Box
      component="dl"
      sx={{ margin: 0, display: 'grid', gap: 0.5, gridTemplateColumns: { sm: 'minmax(140px, 1fr) 3fr' } }}
    >
      {row.changes.map(({ column, before, after }) => (
        <Box key={column} sx={{ display: 'contents' }}>
          <Typography component="dt" variant="body2" color="textSecondary">
            {nameOf(column)}
          </Typography>
          <Typography
            component="dd"
            variant="body2"
            sx={{ margin: 0, marginBottom: { xs: 0.75, sm: 0 }, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
          >
            {row.verdict === 'changed' && (
              <Box
                component="s"
                aria-label={`${say('exchange.before')}: ${before || say('exchange.nothing')}`}
                sx={{ color: 'text.secondary', marginInlineEnd: 1 }}
              >
                {before || say('exchange.nothing')}
              </Box>
            )}
            {after || say('exchange.nothing')}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

/** A column as the file writes it; what no table has a column for is named as the editor does. */
function useColumnName(): (column: string) => string {
  const labelOf = useFieldLabel();
  return (column) => (/^(facts|texts)\./.test(column) ? labelOf(column) : column);
}
