import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { ForThose } from '../governance/ForThose.js';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Section } from '../layout/Section.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { ApiKeys } from './ApiKeys.js';
import { NewWebhook } from './NewWebhook.js';
import { WebhookCard } from './WebhookCard.js';

/** What other programs are told, and what they may read. */
export function ProgramsPage() {
  const say = useWords();
  return (
    <ForThose resource="programs">
      <Box sx={{ display: 'grid', gap: 3, minWidth: 0 }}>
        <PageHeader title={say('menu.programs')} lead={say('program.lead')} />
        <WebhookSection />
        <ApiKeys />
      </Box>
    </ForThose>
  );
}

function WebhookSection() {
  const say = useWords();
  const { id } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data, isPending, isError } = useQuery({
    queryKey: ['webhooks', 'list', id],
    queryFn: () => dataProvider.webhooks(id),
  });
  return (
    <Section title={say('webhook.title')} lead={say('webhook.text')}>
      {isPending && <LinearProgress aria-label={say('webhook.title')} />}
      {isError && <Alert severity="error">{say('error.unavailable')}</Alert>}
      {data?.length === 0 && <Typography color="textSecondary">{say('webhook.empty')}</Typography>}
      {data?.map((webhook) => (
        <WebhookCard key={webhook.id} webhook={webhook} />
      ))}
      <NewWebhook />
    </Section>
  );
}
