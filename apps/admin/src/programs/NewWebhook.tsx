import { Box, Button, TextField } from '@mui/material';
import { type WebhookChoice, webhookChoices } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useWords } from '../i18n/use-words.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { ManyBoxes } from './ManyBoxes.js';
import { ShownOnce } from './ShownOnce.js';
import { StepRefusal } from './StepRefusal.js';
import { useStep } from './use-step.js';

/** An address that wants to hear of events; its secret is shown once. */
export function NewWebhook() {
  const say = useWords();
  const { id } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { step, refusal, isPending } = useStep('webhooks');
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  const [events, setEvents] = useState<WebhookChoice[]>(['entry.published']);
  const [secret, setSecret] = useState<string | null>(null);
  async function add() {
    const made = await step(() => dataProvider.createWebhook(id, { name, url, events, active: true }));
    if (!made) return;
    setSecret(made.secret);
    setName('');
    setUrl('');
  }
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 2fr' } }}>
        <TextField label={say('program.name')} value={name} onChange={(event) => setName(event.target.value)} />
        <TextField
          label={say('webhook.url')}
          type="url"
          placeholder="https://"
          value={url}
          onChange={(event) => setUrl(event.target.value)}
        />
      </Box>
      <ManyBoxes
        label={say('webhook.events')}
        options={webhookChoices.map((value) => ({ value, label: say(`webhook.event.${value}`) }))}
        chosen={events}
        onChange={setEvents}
      />
      <StepRefusal error={refusal} />
      <ShownOnce label={say('webhook.secret')} secret={secret} />
      <Box>
        <Button
          variant="contained"
          disabled={isPending || !name.trim() || !url.trim() || events.length === 0}
          onClick={() => void add()}
        >
          {say('webhook.add')}
        </Button>
      </Box>
    </Box>
  );
}
