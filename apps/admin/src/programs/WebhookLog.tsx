import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { Webhook, WebhookDelivery } from '@ventanilla/contracts';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useDates } from '../i18n/use-dates.js';
import { type Say, useWords } from '../i18n/use-words.js';
import { useStep } from './use-step.js';

/** What a webhook was sent last, and how it ended. */
export function WebhookLog({ webhook: { id } }: { webhook: Webhook }) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data } = useQuery({ queryKey: ['webhooks', 'log', id], queryFn: () => dataProvider.webhookDeliveries(id) });
  return (
    <Box component="details">
      <Typography component="summary" variant="body2" sx={{ cursor: 'pointer', minHeight: 44, paddingY: 1.25 }}>
        {say('webhook.log')}
      </Typography>
      {data?.length === 0 && <Typography variant="body2">{say('webhook.logEmpty')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1 }}>
        {data?.map((delivery) => (
          <LogLine key={delivery.id} webhook={id} delivery={delivery} />
        ))}
      </Box>
    </Box>
  );
}

function LogLine({ webhook, delivery }: { webhook: string; delivery: WebhookDelivery }) {
  const say = useWords();
  const { moment } = useDates();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { step, isPending } = useStep('webhooks');
  const { id, event, at, state, body } = delivery;
  const said = [
    moment(at),
    say(`webhook.event.${event}`),
    say(`webhook.state.${state}`),
    ...lastAttempt(say, delivery),
  ];
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <Typography variant="body2" sx={{ flex: '1 1 240px' }}>
        {said.join(' · ')}
      </Typography>
      {state !== 'arrived' && body !== null && (
        <Button
          size="small"
          disabled={isPending}
          onClick={() => void step(() => dataProvider.repeatWebhookDelivery(webhook, id))}
        >
          {say('webhook.repeat')}
        </Button>
      )}
    </Box>
  );
}

function lastAttempt(say: Say, { attempts }: WebhookDelivery): string[] {
  const last = attempts.at(-1);
  if (!last) return [];
  return [last.trouble ? say(`webhook.trouble.${last.trouble}`) : String(last.status)];
}
