import { Box, Typography } from '@mui/material';
import { actionStatuses, type PlannedAction } from '@ventanilla/contracts';
import { useId } from 'react';
import { useWords } from '../i18n/use-words.js';
import { ActionCard } from './ActionCard.js';

/** Actions in a column for each status; what is late is on top of its column. */
export function ActionBoard({ actions }: { actions: readonly PlannedAction[] }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))', xl: 'repeat(4, minmax(0, 1fr))' },
      }}
    >
      {actionStatuses.map((status) => (
        <Column key={status} status={status} actions={actions.filter((action) => action.status === status)} />
      ))}
    </Box>
  );
}

function Column({ status, actions }: { status: PlannedAction['status']; actions: readonly PlannedAction[] }) {
  const say = useWords();
  const id = useId();
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{ display: 'grid', gap: 1.5, alignContent: 'start', minWidth: 0 }}
    >
      <Typography variant="h2" id={id}>
        {say(`actionStatus.${status}`)} ({actions.length})
      </Typography>
      {actions.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {say('plan.noneHere')}
        </Typography>
      )}
      {actions.map((action) => (
        <ActionCard key={action.id} action={action} />
      ))}
    </Box>
  );
}
