import BoardIcon from '@mui/icons-material/ViewColumnOutlined';
import ListIcon from '@mui/icons-material/ViewListOutlined';
import { Alert, Box, Button, LinearProgress, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { actionStatuses } from '@ventanilla/contracts';
import { useState } from 'react';
import { useStore } from 'react-admin';
import { ACTIONS_SHOWN, type ActionFilter } from '../core/plan-deeds.js';
import { Choice } from '../governance/Choice.js';
import { useWords } from '../i18n/use-words.js';
import { EmptyState } from '../lists/EmptyState.js';
import { ActionBoard } from './ActionBoard.js';
import { ActionCard } from './ActionCard.js';
import { useActions } from './use-plan.js';

const shown = ['all', 'late', ...actionStatuses] as const;
type Shown = (typeof shown)[number];

/** Actions by their due day, late ones on top: as a list, or as a board by status. */
export function ActionList({ filter }: { filter: ActionFilter }) {
  const say = useWords();
  const [view, setView] = useStore<'list' | 'board'>('actionPlans.view', 'list');
  const [which, setWhich] = useState<Shown>('all');
  const [offset, setOffset] = useState(0);
  const { data, isPending, isError } = useActions({ ...filter, ...queryOf(which) }, offset);
  const label = (one: Shown) =>
    one === 'all' || one === 'late' ? say(`plan.show.${one}`) : say(`actionStatus.${one}`);
  const show = (value: string) => {
    setWhich(shown.find((one) => one === value) ?? 'all');
    setOffset(0);
  };
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Box sx={{ flex: '1 1 220px', maxWidth: 340 }}>
          <Choice
            label={say('plan.show')}
            value={which}
            options={shown.map((one) => ({ value: one, label: label(one) }))}
            onChange={show}
          />
        </Box>
        <ToggleButtonGroup
          exclusive
          aria-label={say('plan.view')}
          value={view}
          onChange={(_, next: 'list' | 'board' | null) => next && setView(next)}
        >
          <ToggleButton value="list">
            <ListIcon aria-hidden sx={{ marginInlineEnd: 1 }} /> {say('plan.asList')}
          </ToggleButton>
          <ToggleButton value="board">
            <BoardIcon aria-hidden sx={{ marginInlineEnd: 1 }} /> {say('plan.asBoard')}
          </ToggleButton>
        </ToggleButtonGroup>
      </Box>
      {isPending && <LinearProgress aria-label={say('common.loading')} />}
      {isError && <Alert severity="error">{say('error.unavailable')}</Alert>}
      {data?.items.length === 0 && <EmptyState title={say('plan.emptyTitle')} text={say('plan.emptyText')} />}
      {data && data.items.length > 0 && view === 'board' && <ActionBoard actions={data.items} />}
      {view === 'list' && data?.items.map((action) => <ActionCard key={action.id} action={action} />)}
      {data && data.total > ACTIONS_SHOWN && (
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button disabled={offset === 0} onClick={() => setOffset(offset - ACTIONS_SHOWN)}>
            {say('plan.earlier')}
          </Button>
          <Button disabled={offset + ACTIONS_SHOWN >= data.total} onClick={() => setOffset(offset + ACTIONS_SHOWN)}>
            {say('plan.later')}
          </Button>
        </Box>
      )}
    </>
  );
}

function queryOf(which: Shown): Pick<ActionFilter, 'status' | 'late'> {
  if (which === 'all') return {};
  return which === 'late' ? { late: 'true' } : { status: which };
}
