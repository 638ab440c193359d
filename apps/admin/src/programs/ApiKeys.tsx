import { Box, Button, Chip, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type ApiKey, type ApiScope, apiScopes } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { ConfirmDialog } from '../layout/ConfirmDialog.js';
import { Section } from '../layout/Section.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { ManyBoxes } from './ManyBoxes.js';
import { ShownOnce } from './ShownOnce.js';
import { StepRefusal } from './StepRefusal.js';
import { useStep } from './use-step.js';

const YEAR_MS = 365 * 86_400_000;

/** The keys that programs read with. */
export function ApiKeys() {
  const say = useWords();
  const { id } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data } = useQuery({ queryKey: ['apiKeys', id], queryFn: () => dataProvider.apiKeys(id) });
  return (
    <Section title={say('apiKey.title')} lead={say('apiKey.text')}>
      {data?.length === 0 && <Typography color="textSecondary">{say('apiKey.empty')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 2 }}>
        {data?.map((apiKey) => (
          <KeyLine key={apiKey.id} apiKey={apiKey} />
        ))}
      </Box>
      <NewKey />
    </Section>
  );
}

function KeyLine({ apiKey: { id, name, prefix, scopes, lastDay, lastUsedAt, state } }: { apiKey: ApiKey }) {
  const say = useWords();
  const { moment } = useDates();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { step, refusal } = useStep('apiKeys');
  const [isAsking, setAsking] = useState(false);
  const used = lastUsedAt ? say('apiKey.used', { when: moment(lastUsedAt) }) : say('apiKey.unused');
  const opens = scopes.map((scope) => say(`apiKey.scope.${scope}`)).join(', ');
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <Typography sx={{ overflowWrap: 'anywhere' }}>
          {name} <code>{prefix}…</code>
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {[opens, say('apiKey.until', { day: lastDay }), used].join(' · ')}
        </Typography>
        <StepRefusal error={refusal} />
      </Box>
      <Chip label={say(`apiKey.state.${state}`)} color={state === 'works' ? 'success' : 'default'} />
      {state === 'works' && (
        <Button color="error" onClick={() => setAsking(true)}>
          {say('apiKey.revoke')}
        </Button>
      )}
      {isAsking && (
        <ConfirmDialog
          title={name}
          text={say('apiKey.revokeText')}
          action={say('apiKey.revoke')}
          colour="error"
          onConfirm={() => void step(() => dataProvider.revokeApiKey(id)).then(() => setAsking(false))}
          onClose={() => setAsking(false)}
        />
      )}
    </Box>
  );
}

function NewKey() {
  const say = useWords();
  const { id } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { step, refusal, isPending } = useStep('apiKeys');
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<ApiScope[]>(['content']);
  const [lastDay, setLastDay] = useState(() => new Date(Date.now() + YEAR_MS).toISOString().slice(0, 10));
  const [secret, setSecret] = useState<string | null>(null);
  async function add() {
    const made = await step(() => dataProvider.createApiKey(id, { name, scopes, lastDay }));
    if (!made) return;
    setSecret(made.secret);
    setName('');
  }
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr' } }}>
        <TextField label={say('program.name')} value={name} onChange={(event) => setName(event.target.value)} />
        <TextField
          label={say('apiKey.lastDay')}
          type="date"
          value={lastDay}
          onChange={(event) => setLastDay(event.target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </Box>
      <ManyBoxes
        label={say('apiKey.scopes')}
        options={apiScopes.map((value) => ({ value, label: say(`apiKey.scope.${value}`) }))}
        chosen={scopes}
        onChange={setScopes}
      />
      <StepRefusal error={refusal} />
      <ShownOnce label={say('apiKey.secret')} secret={secret} />
      <Box>
        <Button
          variant="contained"
          disabled={isPending || !name.trim() || !lastDay || scopes.length === 0}
          onClick={() => void add()}
        >
          {say('apiKey.add')}
        </Button>
      </Box>
    </Box>
  );
}
