import { Box, Button, Typography } from '@mui/material';
import type { CaseDetail } from '@ventanilla/contracts';
import { useState } from 'react';
import { useCanAccess, useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useSignedIn } from '../core/use-signed-in.js';
import { useWords } from '../i18n/use-words.js';
import { CaseRefusal } from './CaseRefusal.js';
import { useAssigneeInWords } from './CaseRow.js';
import { HandOverDialog } from './HandOverDialog.js';
import { useCaseDeed } from './use-case-deed.js';

/** Who has a case: take it, hand it over, give it back to all. */
export function Assignee({ one }: { one: CaseDetail }) {
  const say = useWords();
  const inWords = useAssigneeInWords();
  return (
    <Box role="group" aria-label={say('case.assignee')} sx={{ display: 'grid', gap: 1 }}>
      <Typography sx={{ fontWeight: 650 }}>{inWords(one)}</Typography>
      {one.state !== 'closed' && <Moves one={one} />}
    </Box>
  );
}

function Moves({ one }: { one: CaseDetail }) {
  const say = useWords();
  const own = useSignedIn()?.id;
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { canAccess: mayEdit } = useCanAccess({ resource: 'cases', action: 'edit' });
  const { change, refusal, isPending } = useCaseDeed();
  const [isHandingOver, setHandingOver] = useState(false);
  if (!mayEdit || own === undefined) return null;
  const assign = (to: string | null) => void change(() => dataProvider.assignCase(one, to, null));
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {one.assignee?.id !== own && (
          <Button variant="contained" disabled={isPending} onClick={() => assign(own)}>
            {say('case.take')}
          </Button>
        )}
        <Button variant="outlined" onClick={() => setHandingOver(true)}>
          {say('case.handOver')}
        </Button>
        {one.assignee && (
          <Button disabled={isPending} onClick={() => assign(null)}>
            {say('case.release')}
          </Button>
        )}
      </Box>
      <CaseRefusal error={refusal} />
      {isHandingOver && <HandOverDialog one={one} onClose={() => setHandingOver(false)} />}
    </>
  );
}
