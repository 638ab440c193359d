import { Chip, type ChipProps } from '@mui/material';
import type { Alert } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';

const colours: Record<Alert['state'], NonNullable<ChipProps['color']>> = {
  draft: 'default',
  inReview: 'warning',
  scheduled: 'info',
  sent: 'success',
  expired: 'default',
  cancelled: 'default',
  updated: 'default',
};

export function StateChip({ alert: { state } }: { alert: Pick<Alert, 'state'> }) {
  const say = useWords();
  return <Chip label={say(`alert.state.${state}`)} color={colours[state]} />;
}
