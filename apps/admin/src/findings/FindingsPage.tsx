import WheelIcon from '@mui/icons-material/DonutLargeOutlined';
import ListIcon from '@mui/icons-material/ViewListOutlined';
import { Alert, Box, Button, Card, CardContent, LinearProgress, MenuItem, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { AnyEntry } from '@ventanilla/contracts';
import { useState } from 'react';
import { ResourceContextProvider, useDataProvider, useStore, useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import type { DeskDataProvider } from '../core/data-provider.js';
import { CreateLink, EntryListPage } from '../entries/EntryListPage.js';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { EmptyState } from '../lists/EmptyState.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { countByDomain, type Finding } from '../wheel/domains.js';
import { Wheel } from '../wheel/Wheel.js';
import { DomainFindings, DomainList } from '../wheel/WheelPanel.js';
import { FindingFilters, findingLine } from './FindingList.js';

/** The wheel, or the same findings as a list to search; links with a filter lead to the list. */
export function FindingsPage() {
  const say = useWords();
  const { search } = useLocation();
  const [view, setView] = useStore<'wheel' | 'list'>('findings.view', 'wheel');
  if (view === 'list' || search.includes('filter')) {
    return (
      <>
        <Button startIcon={<WheelIcon />} onClick={() => setView('wheel')} sx={{ marginLeft: -1.5 }}>
          {say('wheel.asWheel')}
        </Button>
        <EntryListPage resource="findings" extraFilters={<FindingFilters />} extraLine={findingLine} />
      </>
    );
  }
  return <WheelPage onList={() => setView('list')} />;
}

function WheelPage({ onList }: { onList: () => void }) {
  const say = useWords();
  const translate = useTranslate();
  const { data: findings, error } = useAllEntries('findings');
  const { data: services = [] } = useAllEntries('services');
  const { data: helpLines = [] } = useAllEntries('helpLines');
  return (
    <ResourceContextProvider value="findings">
      <PageHeader
        title={say('wheel.title')}
        lead={say('kinds.findings.lead')}
        actions={
          <>
            <Button startIcon={<ListIcon />} variant="outlined" onClick={onList}>
              {say('wheel.asList')}
            </Button>
            <CreateLink />
          </>
        }
      />
      {error && <Alert severity="error">{translate(error.message)}</Alert>}
      {!findings && !error && <LinearProgress aria-label={say('common.loading')} />}
      {findings?.length === 0 && (
        <EmptyState title={say('list.emptyTitle')} text={say('kinds.findings.empty')} action={<CreateLink />} />
      )}
      {findings && findings.length > 0 && (
        <WheelAndFindings findings={findings.filter(isFinding)} services={[...services, ...helpLines]} />
      )}
    </ResourceContextProvider>
  );
}

function WheelAndFindings({
  findings: all,
  services,
}: {
  findings: readonly Finding[];
  services: readonly AnyEntry[];
}) {
  const say = useWords();
  const [chosen, setChosen] = useState(1);
  const profiles = profilesOf(all);
  const [profile, setProfile] = useState(profiles[0] ?? '');
  const findings = all.filter(({ facts }) => facts.profile === profile);
  const counts = countByDomain(findings);
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2.5,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 480px) minmax(0, 1fr)' },
        alignItems: 'start',
      }}
    >
      <Card>
        <CardContent sx={{ display: 'grid', gap: 2 }}>
          <Typography color="textSecondary">{say('wheel.lead')}</Typography>
          {profiles.length > 1 && (
            <TextField
              select
              label={say('field.profile')}
              value={profile}
              onChange={({ target }) => setProfile(target.value)}
            >
              {profiles.map((key) => (
                <MenuItem key={key} value={key}>
                  {key}
                </MenuItem>
              ))}
            </TextField>
          )}
          <Wheel counts={counts} chosen={chosen} onChoose={setChosen} />
          <Typography variant="body2" color="textSecondary">
            ■ {say('wheel.well')} · □ {say('wheel.potential')}
          </Typography>
          <DomainList counts={counts} chosen={chosen} onChoose={setChosen} />
        </CardContent>
      </Card>
      <DomainFindings findings={findings} services={services} domain={chosen} />
    </Box>
  );
}

/** The keys of the profiles they are of: those that nothing has superseded first, then the newest by name. */
function profilesOf(findings: readonly Finding[]): string[] {
  const current = new Set(findings.filter(({ facts }) => !facts.superseded).map(({ facts }) => facts.profile));
  const all = [...new Set(findings.map(({ facts }) => facts.profile))].sort((one, other) => (one < other ? 1 : -1));
  return [...all.filter((key) => current.has(key)), ...all.filter((key) => !current.has(key))];
}

function useAllEntries(resource: 'findings' | 'services' | 'helpLines') {
  const { id } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: [resource, 'getList', 'all', id],
    queryFn: () => dataProvider.allEntries(resource, id),
  });
}

function isFinding(entry: AnyEntry): entry is Finding {
  return entry.kind === 'finding';
}
