import { Box, Button, Typography } from '@mui/material';
import type { CaseDetail } from '@ventanilla/contracts';
import { useState } from 'react';
import { useCanAccess, useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { CaseRefusal } from './CaseRefusal.js';
import { CloseDialog } from './CloseDialog.js';
import { useCaseDeed } from './use-case-deed.js';

/** Closes a case, or says how it ended and opens it again. */
export function Ending({ one }: { one: CaseDetail }) {
  const say = useWords();
  const { canAccess: mayEdit } = useCanAccess({ resource: 'cases', action: 'edit' });
  const [isClosing, setClosing] = useState(false);
  if (one.state === 'closed') return <Closed one={one} mayReopen={mayEdit === true} />;
  if (!mayEdit) return null;
  return (
    <Box>
      <Button variant="outlined" onClick={() => setClosing(true)}>
        {say('case.close')}
      </Button>
      {isClosing && <CloseDialog one={one} onClose={() => setClosing(false)} />}
    </Box>
  );
}

function Closed({ one, mayReopen }: { one: CaseDetail; mayReopen: boolean }) {
  const say = useWords();
  const dates = useDates();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { change, refusal, isPending } = useCaseDeed();
  const { outcome, closedAt, closingNote, reopenUntil } = one;
  const ended = { outcome: outcome ? say(`caseOutcome.${outcome}`) : '', at: closedAt ? dates.moment(closedAt) : '' };
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <Typography>{say('case.closedAs', ended)}</Typography>
      {closingNote && <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{closingNote}</Typography>}
      {reopenUntil && mayReopen && (
        <>
          <Typography variant="body2" color="textSecondary">
            {say('case.reopenUntil', { at: dates.moment(reopenUntil) })}
          </Typography>
          <Button
            variant="outlined"
            disabled={isPending}
            onClick={() => void change(() => dataProvider.reopenCase(one))}
          >
            {say('case.reopen')}
          </Button>
        </>
      )}
      <CaseRefusal error={refusal} />
    </Box>
  );
}
