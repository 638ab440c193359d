import { Button, Typography } from '@mui/material';
import type { SharedCopy } from '@ventanilla/contracts';
import { useGetList } from 'react-admin';
import { Link } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { WaitingMark } from './WaitingMark.js';

/** On the desk: shared content that waits for a decision; nothing while none does. */
export function SharedTask() {
  const say = useWords();
  const { id: municipality } = useMunicipality();
  const { data = [] } = useGetList<SharedCopy & { id: string }>('sharedCopies', {
    filter: { municipality, waiting: 'yes' },
    pagination: { page: 1, perPage: 3 },
    sort: { field: 'changedAt', order: 'DESC' },
  });
  if (data.length === 0) return null;
  return (
    <div>
      <Typography sx={{ fontWeight: 600 }}>{say('shared.title')}</Typography>
      <WaitingMark isWaiting />
      {data.map(({ id, title }) => (
        <Button
          key={id}
          component={Link}
          to={`/sharedCopies/${id}/show`}
          sx={{ display: 'flex', justifyContent: 'flex-start', marginLeft: -1, textAlign: 'left' }}
        >
          {title}
        </Button>
      ))}
    </div>
  );
}
