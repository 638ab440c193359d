import { Box, Button } from '@mui/material';
import type { Referral } from '@ventanilla/contracts';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';
import { useWords } from '../../i18n/use-words.js';
import { CaseRefusal } from '../CaseRefusal.js';
import { useCaseDeed } from '../use-case-deed.js';

/** Takes back what was not passed on yet. */
export function CancelReferral({ referral }: { referral: Referral }) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { act, refusal, isPending } = useCaseDeed();
  return (
    <Box>
      <Button disabled={isPending} onClick={() => void act(() => dataProvider.cancelReferral(referral))}>
        {say('referral.cancel')}
      </Button>
      <CaseRefusal error={refusal} />
    </Box>
  );
}
