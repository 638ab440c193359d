import { Box, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useCanAccess } from 'react-admin';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { CitiesMode } from './CitiesMode.js';
import { RoundsMode } from './RoundsMode.js';
import { type Mode, useChoices } from './use-choices.js';

/** Two rounds of the municipality, or several municipalities, side by side; what is compared is kept in the address. */
export function ComparisonPage() {
  const say = useWords();
  const { mode: asked, choose } = useChoices();
  const { canAccess: seesRounds } = useCanAccess({ resource: 'rounds', action: 'list' });
  const mode = seesRounds === false ? 'cities' : asked;
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <PageHeader title={say('compare.title')} lead={say('compare.notRanking')} />
      {seesRounds && (
        <ToggleButtonGroup
          exclusive
          value={mode}
          aria-label={say('compare.mode')}
          onChange={(_, next: Mode | null) => next && choose({ mode: next })}
        >
          <ToggleButton value="rounds" sx={{ minHeight: 44 }}>
            {say('compare.rounds')}
          </ToggleButton>
          <ToggleButton value="cities" sx={{ minHeight: 44 }}>
            {say('compare.cities')}
          </ToggleButton>
        </ToggleButtonGroup>
      )}
      {mode === 'cities' ? <CitiesMode /> : <RoundsMode />}
    </Box>
  );
}
