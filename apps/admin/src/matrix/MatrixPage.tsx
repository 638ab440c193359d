import { Alert, Box, Button, LinearProgress, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import type { AssessmentMatrix } from '@ventanilla/contracts';
import { useMemo } from 'react';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { EmptyState } from '../lists/EmptyState.js';
import { useFollowMunicipality } from '../municipality/municipality-context.js';
import { MatrixFilters } from './MatrixFilters.js';
import { MatrixList } from './MatrixList.js';
import { MatrixTable } from './MatrixTable.js';
import { everything, rowsShown } from './matrix-filter.js';
import { QuestionDialog } from './QuestionDialog.js';
import { SetNote } from './SetNote.js';
import { useMatrix } from './use-matrix.js';
import { useMatrixFilter } from './use-matrix-filter.js';

/** A whole round: questions down, institutions across. */
export function MatrixPage() {
  const say = useWords();
  const translate = useTranslate();
  const { id = '' } = useParams();
  const matrix = useMatrix(id);
  useFollowMunicipality(matrix.data?.assessment.municipality);
  if (matrix.isPending) return <LinearProgress aria-label={say('common.loading')} />;
  if (matrix.isError && !matrix.data) return <Alert severity="error">{translate(matrix.error.message)}</Alert>;
  return <LoadedMatrix matrix={matrix.data} />;
}

function LoadedMatrix({ matrix }: { matrix: AssessmentMatrix }) {
  const say = useWords();
  const { filter, setFilter, open, institution, setOpen } = useMatrixFilter();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const rows = useMemo(() => rowsShown(matrix, filter), [matrix, filter]);
  const View = isPhone ? MatrixList : MatrixTable;
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <PageHeader title={matrix.assessment.title} lead={say('matrix.lead')} actions={<Ways matrix={matrix} />} />
      <SetNote set={matrix.set} />
      <MatrixFilters matrix={matrix} filter={filter} onChange={setFilter} shown={rows.length} />
      {rows.length === 0 ? (
        <EmptyState
          title={say('matrix.noneTitle')}
          text={say('matrix.noneText')}
          action={<Button onClick={() => setFilter(everything)}>{say('matrix.showAll')}</Button>}
        />
      ) : (
        <View matrix={matrix} rows={rows} institution={filter.institution} onOpen={setOpen} />
      )}
      {open !== null && (
        <QuestionDialog matrix={matrix} rows={rows} indicator={open} institution={institution} onOpen={setOpen} />
      )}
    </Box>
  );
}

/** The workshop is offered while decisions are taken. */
function Ways({ matrix: { assessment, takes } }: { matrix: AssessmentMatrix }) {
  const say = useWords();
  const { canAccess: mayDecide } = useCanAccess({ resource: 'rounds', action: 'edit' });
  return (
    <>
      <Button component={Link} to={`/rounds/${assessment.id}`}>
        {say('matrix.toRound')}
      </Button>
      {mayDecide && takes.decisions && (
        <Button component={Link} to={`/rounds/${assessment.id}/workshop`} variant="contained">
          {say('matrix.toWorkshop')}
        </Button>
      )}
    </>
  );
}
