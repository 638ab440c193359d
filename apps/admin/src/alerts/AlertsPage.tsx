import { Alert, Box, Button, Card, CardActionArea, CardContent, LinearProgress, Typography } from '@mui/material';
import { type AlertState, type AlertSummary, alertStates } from '@ventanilla/contracts';
import { useState } from 'react';
import { useCanAccess, useDataProvider } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { ALERTS_SHOWN } from '../core/alert-deeds.js';
import type { DeskDataProvider } from '../core/data-provider.js';
import { Choice } from '../governance/Choice.js';
import { ForThose } from '../governance/ForThose.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { EmptyState } from '../lists/EmptyState.js';
import { NewerOlder } from '../lists/NewerOlder.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { AlertRefusal } from './AlertRefusal.js';
import { freshAlert } from './alert-form.js';
import { ImportDialog } from './ImportDialog.js';
import { StateChip } from './StateChip.js';
import { useAlertStep, useAlerts } from './use-alert.js';
import { useAlertWords } from './use-alert-words.js';

/** What the municipality says first, the newest first. */
export function AlertsPage() {
  return (
    <ForThose resource="alerts">
      <AlertList />
    </ForThose>
  );
}

function AlertList() {
  const say = useWords();
  const { id } = useMunicipality();
  const [state, setState] = useState<AlertState | undefined>(undefined);
  const [offset, setOffset] = useState(0);
  const { data, isPending, isError } = useAlerts(id, state, offset);
  const isEmpty = data?.items.length === 0;
  function show(next: AlertState | undefined) {
    setState(next);
    setOffset(0);
  }
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <PageHeader title={say('alert.title')} lead={say('alert.lead')} />
      <Begin />
      <StateFilter value={state} onChange={show} />
      {isPending && <LinearProgress aria-label={say('alert.title')} />}
      {isError && <Alert severity="error">{say('error.unavailable')}</Alert>}
      {isEmpty && state === undefined && <EmptyState title={say('alert.emptyTitle')} text={say('alert.emptyText')} />}
      {isEmpty && state !== undefined && <Typography color="textSecondary">{say('alert.emptyState')}</Typography>}
      {data?.items.map((alert) => (
        <AlertCard key={alert.id} alert={alert} />
      ))}
      {data && <NewerOlder offset={offset} total={data.total} shown={ALERTS_SHOWN} onTurn={setOffset} />}
    </Box>
  );
}

type FilterProps = { value: AlertState | undefined; onChange: (state: AlertState | undefined) => void };

function StateFilter({ value, onChange }: FilterProps) {
  const say = useWords();
  const options = alertStates.map((state) => ({ value: state, label: say(`alert.state.${state}`) }));
  return (
    <Box sx={{ width: 280, maxWidth: '100%', display: 'grid' }}>
      <Choice
        label={say('alert.showState')}
        value={value ?? ''}
        options={[{ value: '', label: say('alert.all') }, ...options]}
        onChange={(chosen) => onChange(alertStates.find((state) => state === chosen))}
      />
    </Box>
  );
}

/** A draft at once, to be filled on its own page. */
function Begin() {
  const say = useWords();
  const navigate = useNavigate();
  const { id, sourceLanguage } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { run, refusal, isPending } = useAlertStep();
  const [isImporting, setImporting] = useState(false);
  const { canAccess: mayWrite } = useCanAccess({ resource: 'alerts', action: 'edit' });
  async function begin() {
    const made = await run(() => dataProvider.createAlert(id, freshAlert(sourceLanguage)));
    if (made) navigate(`/alerts/${made.id}`);
  }
  if (!mayWrite) return null;
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      <Button variant="contained" disabled={isPending} onClick={() => void begin()}>
        {say('alert.new')}
      </Button>
      <Button variant="outlined" onClick={() => setImporting(true)}>
        {say('alert.import')}
      </Button>
      <AlertRefusal error={refusal} />
      {isImporting && <ImportDialog onClose={() => setImporting(false)} />}
    </Box>
  );
}

function AlertCard({ alert }: { alert: AlertSummary }) {
  const say = useWords();
  const sayAlert = useAlertWords();
  const { moment } = useDates();
  const { id, event, severity, headline, places, expires, sentAt } = alert;
  const where = places.length > 0 ? [places.join(', ')] : [];
  const when = sentAt ? [say('alert.sentAt', { when: moment(sentAt) })] : [];
  return (
    <Card>
      <CardActionArea component={Link} to={`/alerts/${id}`}>
        <CardContent sx={{ display: 'grid', gap: 0.75 }}>
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
            <Typography variant="h3" component="h2" sx={{ overflowWrap: 'anywhere', flex: '1 1 240px' }}>
              {headline || say('alert.untitled')}
            </Typography>
            <StateChip alert={alert} />
          </Box>
          <Typography variant="body2">
            {[sayAlert(`severity.${severity}`), sayAlert(`event.${event}`), ...where].join(' · ')}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {[...when, say('alert.until', { when: moment(expires) })].join(' · ')}
          </Typography>
        </CardContent>
      </CardActionArea>
    </Card>
  );
}
