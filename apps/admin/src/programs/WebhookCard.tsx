import { Alert, Box, Button, Card, CardContent, Chip, Typography } from '@mui/material';
import type { Webhook } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { ConfirmDialog } from '../layout/ConfirmDialog.js';
import { ShownOnce } from './ShownOnce.js';
import { StepRefusal } from './StepRefusal.js';
import { useStep } from './use-step.js';
import { WebhookLog } from './WebhookLog.js';

/** One webhook: how it is, what it was sent, and what can be done with it. */
export function WebhookCard({ webhook }: { webhook: Webhook }) {
  const say = useWords();
  const { name, url, events, active } = webhook;
  return (
    <Card variant="outlined" component="article" aria-label={name}>
      <CardContent sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          <Typography variant="h3" sx={{ flex: '1 1 200px' }}>
            {name}
          </Typography>
          <Chip label={say(active ? 'webhook.on' : 'webhook.off')} color={active ? 'success' : 'default'} />
        </Box>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {url}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {events.map((event) => say(`webhook.event.${event}`)).join(' · ')}
        </Typography>
        <Health webhook={webhook} />
        <Deeds webhook={webhook} />
        <WebhookLog webhook={webhook} />
      </CardContent>
    </Card>
  );
}

function Health({ webhook: { stopped, failingSince, lastArrivedAt } }: { webhook: Webhook }) {
  const say = useWords();
  const { moment } = useDates();
  if (stopped) return <Alert severity="error">{say(`webhook.stopped.${stopped}`)}</Alert>;
  if (failingSince) return <Alert severity="warning">{say('webhook.failing', { when: moment(failingSince) })}</Alert>;
  const arrived = lastArrivedAt ? say('webhook.arrived', { when: moment(lastArrivedAt) }) : say('webhook.never');
  return <Typography variant="body2">{arrived}</Typography>;
}

function Deeds({ webhook }: { webhook: Webhook }) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { step, refusal, isPending } = useStep('webhooks');
  const [secret, setSecret] = useState<string | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const { id, url, name, events, active } = webhook;
  const turn = () => dataProvider.updateWebhook(webhook, { url, name, events, active: !active });
  const renew = async () => setSecret((await step(() => dataProvider.renewWebhookSecret(id)))?.secret ?? null);
  return (
    <>
      <ShownOnce label={say('webhook.secret')} secret={secret} />
      <StepRefusal error={refusal} />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button variant="outlined" disabled={isPending} onClick={() => void step(() => dataProvider.pingWebhook(id))}>
          {say('webhook.ping')}
        </Button>
        <Button disabled={isPending} onClick={() => void step(turn)}>
          {say(active ? 'webhook.turnOff' : 'webhook.turnOn')}
        </Button>
        <Button disabled={isPending} onClick={() => void renew()}>
          {say('webhook.renew')}
        </Button>
        <Button color="error" disabled={isPending} onClick={() => setLeaving(true)}>
          {say('webhook.delete')}
        </Button>
      </Box>
      {isLeaving && (
        <ConfirmDialog
          title={name}
          text={say('webhook.deleteText')}
          action={say('webhook.delete')}
          colour="error"
          onConfirm={() => void step(() => dataProvider.deleteWebhook(id))}
          onClose={() => setLeaving(false)}
        />
      )}
    </>
  );
}
