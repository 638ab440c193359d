import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import type { IndicatorSetSummary } from '@ventanilla/contracts';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { EmptyState } from '../lists/EmptyState.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { useMunicipalityName } from '../municipality/use-municipality-name.js';
import { NewSetDialog } from './NewSetDialog.js';
import { SetCard } from './SetCard.js';
import { useIndicatorSets, useMayWriteSets } from './use-indicator-set.js';

/** The questionnaires a municipality can use, its own first, each with its versions. */
export function SetsPage() {
  const say = useWords();
  const name = useMunicipalityName();
  const municipality = useMunicipality();
  const { data, isPending, isError } = useIndicatorSets(municipality.id);
  const mayWrite = useMayWriteSets(municipality.id);
  const [isNew, setNew] = useState(false);
  const groups = groupByKey(data?.items ?? []);
  const own = groups.filter(([{ owner }]) => owner !== null);
  const shared = groups.filter(([{ owner }]) => owner === null);
  const create = mayWrite && (
    <Button variant="contained" onClick={() => setNew(true)}>
      {say('set.new')}
    </Button>
  );
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <PageHeader title={say('set.title')} lead={say('set.lead')} actions={create} />
      {isPending && <LinearProgress aria-label={say('set.title')} />}
      {isError && <Alert severity="error">{say('error.unavailable')}</Alert>}
      {data && (
        <>
          <Typography variant="h2">{say('set.ofMunicipality', { municipality: name })}</Typography>
          {own.length === 0 && (
            <EmptyState title={say('set.noneOwn')} text={say(mayWrite ? 'set.noneOwnText' : 'set.noneOwnRead')} />
          )}
          <Groups groups={own} />
          <Typography variant="h2" sx={{ marginTop: 2 }}>
            {say('set.ofPlatform')}
          </Typography>
          <Groups groups={shared} />
        </>
      )}
      {isNew && <NewSetDialog sets={data?.items ?? []} onClose={() => setNew(false)} />}
    </Box>
  );
}

/** The versions of one set, the newest first. */
export type SetVersions = readonly [IndicatorSetSummary, ...IndicatorSetSummary[]];

function Groups({ groups }: { groups: readonly SetVersions[] }) {
  return groups.map((versions) => <SetCard key={`${versions[0].owner} ${versions[0].key}`} versions={versions} />);
}

function groupByKey(sets: readonly IndicatorSetSummary[]): SetVersions[] {
  const groups = new Map<string, SetVersions>();
  for (const set of sets) {
    const name = `${set.owner} ${set.key}`;
    const there = groups.get(name);
    groups.set(name, there ? [...there, set] : [set]);
  }
  return [...groups.values()];
}
