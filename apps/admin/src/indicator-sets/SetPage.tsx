import { Alert, Box, LinearProgress } from '@mui/material';
import { useParams } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import { BackLink } from '../layout/BackLink.js';
import { PageHeader } from '../layout/PageHeader.js';
import { useFollowMunicipality } from '../municipality/municipality-context.js';
import { OriginNote } from './OriginNote.js';
import { SetActions } from './SetActions.js';
import { SetState, useSetLife } from './SetCard.js';
import { SetDomains } from './SetDomains.js';
import { SetImport } from './SetImport.js';
import { SetProblems } from './SetProblems.js';
import { SetScale } from './SetScale.js';
import { useCountsInWords } from './use-counts-in-words.js';
import { useIndicatorSet, useMayWriteSets } from './use-indicator-set.js';

/** One version of a set: where it comes from, its questions by domain and sub-theme, and its answers. */
export function SetPage() {
  const say = useWords();
  const written = useWritten();
  const lived = useSetLife();
  const countsOf = useCountsInWords();
  const { id = '' } = useParams();
  const { data: set, error } = useIndicatorSet(id);
  const mayWrite = useMayWriteSets(set?.owner ?? null);
  useFollowMunicipality(set?.owner ?? undefined);
  if (error) return <Alert severity="error">{say('error.notFound')}</Alert>;
  if (!set) return <LinearProgress aria-label={say('set.title')} />;
  const facts = [say('set.version', { version: set.version }), lived(set), countsOf(set.counts)];
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <BackLink to="/indicator-sets" label={say('set.backToList')} />
      <PageHeader
        title={written(set.names) || set.key}
        lead={facts.join(' · ')}
        actions={<SetState state={set.state} />}
      />
      <OriginNote origin={set.origin} basedOn={set.basedOn} />
      <SetActions set={set} mayWrite={mayWrite} />
      {set.state === 'draft' && <SetProblems set={set} />}
      {set.state === 'draft' && mayWrite && <SetImport set={set} />}
      <SetDomains set={set} />
      <SetScale scale={set.scale} />
    </Box>
  );
}
