import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import type { Alert as AlertResource } from '@ventanilla/contracts';
import { useCanAccess } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { useSignedIn } from '../core/use-signed-in.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { BackLink } from '../layout/BackLink.js';
import { PageHeader } from '../layout/PageHeader.js';
import { useFollowMunicipality, useMunicipality } from '../municipality/municipality-context.js';
import { DraftAlert } from './DraftAlert.js';
import { FinishedAlert } from './FinishedAlert.js';
import { StateChip } from './StateChip.js';
import { useAlert } from './use-alert.js';

/** One alert on its way: written, looked at by a second person, sent, over. */
export function AlertPage() {
  const say = useWords();
  const { id = '' } = useParams();
  const { data: alert, isError } = useAlert(id);
  const { canAccess: mayWrite } = useCanAccess({ resource: 'alerts', action: 'edit' });
  useFollowMunicipality(alert?.municipality);
  if (isError) return <Alert severity="error">{say('error.notFound')}</Alert>;
  if (!alert) return <LinearProgress aria-label={say('alert.title')} />;
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <BackLink to="/alerts" label={say('alert.title')} />
      <Heading alert={alert} />
      <Standing alert={alert} />
      {alert.state === 'draft' && mayWrite ? (
        // Another version is another form: what was typed into the one before would overwrite it.
        <DraftAlert key={alert.version} alert={alert} />
      ) : (
        <FinishedAlert alert={alert} />
      )}
    </Box>
  );
}

function Heading({ alert }: { alert: AlertResource }) {
  const say = useWords();
  const { sourceLanguage } = useMunicipality();
  const headline = (alert.texts[sourceLanguage] ?? Object.values(alert.texts)[0])?.headline;
  return (
    <PageHeader
      title={headline || say('alert.untitled')}
      lead={say(`alert.kind.${alert.kind}`)}
      actions={<StateChip alert={alert} />}
    />
  );
}

/** Who did what with it so far, and what has to be known before going on. */
function Standing({ alert }: { alert: AlertResource }) {
  const say = useWords();
  const { moment } = useDates();
  const { writers, approvedBy, sentAt, expires, returned, failure, origin, references, followedBy } = alert;
  const facts = [
    say('alert.writtenBy', { names: writers.map(({ name }) => name).join(', ') }),
    ...(approvedBy ? [say('alert.approvedBy', { name: approvedBy.name })] : []),
    ...(sentAt ? [say('alert.sentAt', { when: moment(sentAt) })] : []),
    say('alert.until', { when: moment(expires) }),
  ];
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Typography color="textSecondary">{facts.join(' · ')}</Typography>
      {returned && (
        <Alert severity="warning">
          {say('alert.returnedBy', { name: returned.by?.name ?? '', note: returned.note })}
        </Alert>
      )}
      {failure && <Alert severity="warning">{say('alert.failed')}</Alert>}
      {origin && (
        <Alert severity="info">
          {say('alert.origin', { sender: origin.sender, identifier: origin.identifier })}{' '}
          {origin.signed && say('alert.originSigned')}
        </Alert>
      )}
      {references[0] && <Link to={`/alerts/${references[0].id}`}>{say('alert.about')}</Link>}
      {followedBy && <Link to={`/alerts/${followedBy}`}>{say('alert.followed')}</Link>}
      <OwnWork alert={alert} />
    </Box>
  );
}

/** Why somebody who wrote it is not offered to send it. */
function OwnWork({ alert }: { alert: AlertResource }) {
  const say = useWords();
  const me = useSignedIn();
  const isOwn = alert.state === 'inReview' && alert.writers.some(({ id }) => id === me?.id);
  return isOwn ? <Alert severity="info">{say('alert.ownWork')}</Alert> : null;
}
