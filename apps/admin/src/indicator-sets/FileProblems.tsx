import { Alert, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { Problem } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { cellOf } from './problem-place.js';
import { useProblemWords } from './use-problem-words.js';

/** As many as anybody mends before trying again. */
const SHOWN = 50;

/** Everything that is wrong with a file, where a spreadsheet or an editor shows it; nothing of it was taken in. */
export function FileProblems({ problems }: { problems: readonly Problem[] }) {
  const say = useWords();
  return (
    <Alert severity="error" sx={{ minWidth: 0, '& .MuiAlert-message': { minWidth: 0, flex: 1 } }}>
      {say('set.importRefused')}
      <TableContainer tabIndex={0} aria-label={say('set.importRefused')}>
        <Table size="small">
          <Headings isTable={problems.some(({ path }) => cellOf(path))} />
          <TableBody>
            {problems.slice(0, SHOWN).map((problem) => (
              <ProblemRow key={`${problem.path} ${problem.code}`} problem={problem} />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {problems.length > SHOWN && say('set.more', { smart_count: problems.length - SHOWN })}
    </Alert>
  );
}

function Headings({ isTable }: { isTable: boolean }) {
  const say = useWords();
  return (
    <TableHead>
      <TableRow>
        {isTable && <TableCell>{say('set.row')}</TableCell>}
        <TableCell>{say(isTable ? 'set.column' : 'set.place')}</TableCell>
        <TableCell>{say('set.problem')}</TableCell>
      </TableRow>
    </TableHead>
  );
}

function ProblemRow({ problem: { path, code } }: { problem: Problem }) {
  const problemWords = useProblemWords();
  const cell = cellOf(path);
  return (
    <TableRow>
      {cell && <TableCell>{cell.row}</TableCell>}
      <TableCell sx={{ fontFamily: 'monospace' }}>{cell ? cell.column : path}</TableCell>
      <TableCell sx={{ minWidth: 180 }}>{problemWords(code)}</TableCell>
    </TableRow>
  );
}
