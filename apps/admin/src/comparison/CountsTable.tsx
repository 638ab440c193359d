import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { AnswerCounts, ComparedCounts, RoundComparison } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import type { RoundWords } from './round-words.js';

type Props = {
  label: string;
  comparison: RoundComparison;
  words: RoundWords;
  rows: readonly { title: string; counts: ComparedCounts }[];
};

const number = { fontVariantNumeric: 'tabular-nums', width: '25%' } as const;

/** How often each answer was settled on, in both rounds: three columns, so that it fits a phone. */
export function CountsTable({ label, comparison: { before, after }, words, rows }: Props) {
  const say = useWords();
  return (
    <TableContainer tabIndex={0} role="region" aria-label={label}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            <TableCell>{say('compare.answer')}</TableCell>
            {[before, after].map(({ id, title }) => (
              <TableCell key={id} align="right">
                {title}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        {rows.map(({ title, counts }) => (
          <TableBody key={`${counts.domain} ${counts.subTheme}`}>
            <TableRow>
              <TableCell component="th" scope="rowgroup" colSpan={3} sx={{ fontWeight: 650, paddingTop: 2 }}>
                {title}
              </TableCell>
            </TableRow>
            {words.steps
              .filter((step) => isGiven(counts, step))
              .map((step) => (
                <CountRow key={step} name={words.step(step)} counts={counts} of={({ steps }) => steps[step] ?? 0} />
              ))}
            <CountRow name={say('compare.open')} counts={counts} of={({ open }) => open} />
            <CountRow name={say('compare.questions')} counts={counts} of={({ indicators }) => indicators} />
          </TableBody>
        ))}
      </Table>
    </TableContainer>
  );
}

function isGiven({ before, after }: ComparedCounts, step: string): boolean {
  return [before, after].some((side) => (side?.steps[step] ?? 0) > 0);
}

type RowProps = { name: string; counts: ComparedCounts; of: (counts: AnswerCounts) => number };

function CountRow({ name, counts: { before, after }, of }: RowProps) {
  const say = useWords();
  const cell = (counts: AnswerCounts | null) => (counts === null ? say('compare.notInSet') : of(counts));
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {name}
      </TableCell>
      <TableCell align="right" sx={number}>
        {cell(before)}
      </TableCell>
      <TableCell align="right" sx={number}>
        {cell(after)}
      </TableCell>
    </TableRow>
  );
}
