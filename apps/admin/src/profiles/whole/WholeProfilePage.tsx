import BackIcon from '@mui/icons-material/ArrowBack';
import OpenInNewIcon from '@mui/icons-material/OpenInNew';
import { Alert, Box, Button, LinearProgress } from '@mui/material';
import type { ProfileCheck } from '@ventanilla/contracts';
import { useState } from 'react';
import { useCanAccess, useLocaleState } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { Refusal } from '../../entries/Refusal.js';
import { useWords } from '../../i18n/use-words.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { useFollowMunicipality } from '../../municipality/municipality-context.js';
import { ProblemList } from './ProblemList.js';
import { PublishSection } from './PublishSection.js';
import { useWholeProfile } from './use-whole-profile.js';
import { WholeFindings } from './WholeFindings.js';
import { WholeWheel } from './WholeWheel.js';

/** A profile as one thing: its wheel, its findings, what keeps it from being public, and its publication. */
export function WholeProfilePage() {
  const say = useWords();
  const { id = '' } = useParams();
  const [languages, setLanguages] = useState<string[]>([]);
  const { check, error, publish, refusal, isPending, dialog } = useWholeProfile(id, languages);
  useFollowMunicipality(check?.municipality);
  const { canAccess: mayPublish } = useCanAccess({ resource: 'profiles', action: 'publish' });
  if (error) return <Alert severity="error">{say('error.notFound')}</Alert>;
  if (!check) return <LinearProgress aria-label={say('whole.title')} />;
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <Button component={Link} to="/profiles" startIcon={<BackIcon />} sx={{ justifySelf: 'start', marginLeft: -1.5 }}>
        {say('editor.backToList')}
      </Button>
      <PageHeader
        title={check.title}
        lead={`${check.period} · ${say('whole.lead')}`}
        actions={<Ways check={check} />}
      />
      {refusal &&
        (refusal.body.code === 'conflict' ? (
          <Alert severity="warning">{say('whole.conflict')}</Alert>
        ) : (
          refusal.body.code !== 'notPublishable' && <Refusal error={refusal} />
        ))}
      {check.supersededBy && <Alert severity="info">{say('whole.supersededBy', { key: check.supersededBy })}</Alert>}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { lg: '1fr 1fr' }, alignItems: 'start', minWidth: 0 }}>
        <WholeWheel check={check} />
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <ProblemList check={check} />
          {mayPublish && (
            <PublishSection
              check={check}
              languages={languages}
              onLanguages={setLanguages}
              isPending={isPending}
              onPublish={publish}
            />
          )}
        </Box>
      </Box>
      <WholeFindings check={check} />
      {dialog}
    </Box>
  );
}

function Ways({ check }: { check: ProfileCheck }) {
  const say = useWords();
  const [locale] = useLocaleState();
  const { entry, assessment } = check;
  const address = publicAddress(check, locale);
  return (
    <>
      {address && (
        <Button href={address} target="_blank" rel="noopener" variant="outlined" startIcon={<OpenInNewIcon />}>
          {say('municipalities.publicPage')}
        </Button>
      )}
      {assessment && (
        <Button component={Link} to={`/rounds/${assessment}/findings`} variant="outlined">
          {say('drafts.title')}
        </Button>
      )}
      <Button component={Link} to={`/profiles/${entry}`} variant="outlined">
        {say('whole.edit')}
      </Button>
    </>
  );
}

/** Where everybody reads it, in the reader's language if it is public in that; null while it is not, or no longer the one. */
function publicAddress({ municipality, languages, supersededBy }: ProfileCheck, locale: string): string | null {
  const open = languages.filter((each) => each.public === each.of).map(({ language }) => language);
  const language = open.find((each) => each === locale) ?? open[0];
  return language === undefined || supersededBy !== null ? null : `/m/${municipality}/${language}/profile`;
}
