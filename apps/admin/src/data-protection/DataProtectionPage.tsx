import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { ForThose } from '../governance/ForThose.js';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { PointCard } from './PointCard.js';

/** What the municipality makes sure of before people trust it, point by point. */
export function DataProtectionPage() {
  return (
    <ForThose resource="dataProtection">
      <Points />
    </ForThose>
  );
}

function Points() {
  const say = useWords();
  const { id } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data, isPending, isError } = useQuery({
    queryKey: ['dataProtection', id],
    queryFn: () => dataProvider.dataProtection(id),
  });
  const all = data?.items.filter(({ state }) => state !== 'notOurs') ?? [];
  const done = all.filter(({ state }) => state === 'done').length;
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <PageHeader title={say('menu.dataProtection')} lead={say('dataProtection.lead')} />
      {isPending && <LinearProgress aria-label={say('menu.dataProtection')} />}
      {isError && <Alert severity="error">{say('error.unavailable')}</Alert>}
      {data && <Typography variant="h2">{say('dataProtection.done', { done, all: all.length })}</Typography>}
      {data?.items.map((item) => (
        <PointCard key={`${id} ${item.point}`} municipality={id} item={item} />
      ))}
    </Box>
  );
}
