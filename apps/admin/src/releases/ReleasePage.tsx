import BackIcon from '@mui/icons-material/ArrowBack';
import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import type { FullRelease } from '@ventanilla/contracts';
import { useCanAccess, useDataProvider } from 'react-admin';
import { Link, useNavigate, useParams } from 'react-router-dom';
import type { DeskDataProvider } from '../core/data-provider.js';
import { Refusal } from '../entries/Refusal.js';
import { useNotifyError } from '../entries/use-entry-deeds.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Section } from '../layout/Section.js';
import { AddEntry } from './AddEntry.js';
import { ReleaseEntries } from './ReleaseEntries.js';
import { ReleaseMoment } from './ReleaseMoment.js';
import { useRelease, withItem, withoutItem } from './use-release.js';

/** One release: what is in it, what keeps it from being published, and its moment. */
export function ReleasePage() {
  const say = useWords();
  const { moment } = useDates();
  const { id = '' } = useParams();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { release, error, refusal, isPending, run, dialog } = useRelease(id);
  const { canAccess: mayPublish } = useCanAccess({ resource: 'services', action: 'publish' });
  if (error) return <Alert severity="error">{say('error.notFound')}</Alert>;
  if (!release) return <LinearProgress aria-label={say('release.title')} />;
  const isOpen = release.state === 'open' || release.state === 'failed';
  const change = isOpen && mayPublish;
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <Button component={Link} to="/releases" startIcon={<BackIcon />} sx={{ justifySelf: 'start', marginLeft: -1.5 }}>
        {say('editor.backToList')}
      </Button>
      <PageHeader
        title={release.name}
        lead={say(`release.state.${release.state}`, { when: release.at ? moment(release.at) : '' })}
      />
      {refusal && <Refusal error={refusal} />}
      {release.state === 'failed' && <Alert severity="warning">{say('release.failedExplain')}</Alert>}
      <Section title={say('release.contents')} lead={say('release.contentsLead')}>
        {release.entries.length === 0 && <Typography color="textSecondary">{say('release.nothingYet')}</Typography>}
        <ReleaseEntries
          entries={release.entries}
          onRemove={
            change ? (entry) => void run(() => dataProvider.updateRelease(release, withoutItem(release, entry))) : null
          }
        />
        {change && (
          <AddEntry
            taken={release.items.map(({ entry }) => entry)}
            onAdd={(entry, languages) =>
              void run(() => dataProvider.updateRelease(release, withItem(release, entry, languages)))
            }
          />
        )}
      </Section>
      {mayPublish && release.state !== 'published' && release.entries.length > 0 && (
        <ReleaseMoment release={release} isPending={isPending} run={run} />
      )}
      {dialog}
      {change && <DeleteButton release={release} />}
    </Box>
  );
}

function DeleteButton({ release }: { release: FullRelease }) {
  const say = useWords();
  const navigate = useNavigate();
  const notifyError = useNotifyError();
  const dataProvider = useDataProvider<DeskDataProvider>();
  async function remove() {
    try {
      await dataProvider.deleteRelease(release);
      navigate('/releases');
    } catch (error) {
      notifyError(error);
    }
  }
  return (
    <Button color="error" sx={{ justifySelf: 'start' }} onClick={() => void remove()}>
      {say('release.delete')}
    </Button>
  );
}
