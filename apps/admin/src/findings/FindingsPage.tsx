import WheelIcon from '@mui/icons-material/DonutLargeOutlined';
import ListIcon from '@mui/icons-material/ViewListOutlined';
import { Alert, Box, Button, Card, CardContent, LinearProgress, MenuItem, TextField, Typography } from '@mui/material';
import type { AnyEntry, Entry } from '@ventanilla/contracts';
import { useState } from 'react';
import { ResourceContextProvider, useLocaleState, useStore, useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { CreateLink, EntryListPage } from '../entries/EntryListPage.js';
import { titleOf } from '../entries/entry-title.js';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { EmptyState } from '../lists/EmptyState.js';
import { countByDomain, type Finding, useNamesOfDomains } from '../wheel/domains.js';
import { Wheel } from '../wheel/Wheel.js';
import { DomainFindings, DomainList } from '../wheel/WheelPanel.js';
import { FindingFilters, findingLine } from './FindingList.js';
import { useAllEntries, useAllProfiles } from './use-all-entries.js';

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
  const profiles = useAllProfiles();
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
      {!(findings && profiles) && !error && <LinearProgress aria-label={say('common.loading')} />}
      {findings?.length === 0 && (
        <EmptyState title={say('list.emptyTitle')} text={say('kinds.findings.empty')} action={<CreateLink />} />
      )}
      {findings && profiles && findings.length > 0 && (
        <WheelAndFindings
          findings={findings.filter(isFinding)}
          entries={profiles}
          services={[...services, ...helpLines]}
        />
      )}
    </ResourceContextProvider>
  );
}

function WheelAndFindings({
  findings: all,
  entries,
  services,
}: {
  findings: readonly Finding[];
  entries: readonly Entry<'profile'>[];
  services: readonly AnyEntry[];
}) {
  const say = useWords();
  const [locale] = useLocaleState();
  const [chosen, setChosen] = useState(1);
  const profiles = profilesOf(all);
  const [profile, setProfile] = useState(profiles[0] ?? '');
  const findings = all.filter(({ facts }) => facts.profile === profile);
  const entryOf = (key: string) => entries.find((entry) => entry.key === key);
  const titled = (key: string) => {
    const entry = entryOf(key);
    return entry ? `${titleOf(entry, locale)} (${entry.facts.period})` : key;
  };
  const names = useNamesOfDomains()(entryOf(profile));
  const counts = countByDomain(findings, names);
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
                  {titled(key)}
                </MenuItem>
              ))}
            </TextField>
          )}
          <Wheel counts={counts} names={names} chosen={chosen} onChoose={setChosen} />
          <Typography variant="body2" color="textSecondary">
            ■ {say('wheel.well')} · □ {say('wheel.potential')}
          </Typography>
          <DomainList counts={counts} names={names} chosen={chosen} onChoose={setChosen} />
        </CardContent>
      </Card>
      <DomainFindings findings={findings} services={services} domain={chosen} names={names} />
    </Box>
  );
}

/** The keys of the profiles they are of: those that nothing has superseded first, then the newest by name. */
function profilesOf(findings: readonly Finding[]): string[] {
  const current = new Set(findings.filter(({ facts }) => !facts.superseded).map(({ facts }) => facts.profile));
  const all = [...new Set(findings.map(({ facts }) => facts.profile))].sort((one, other) => (one < other ? 1 : -1));
  return [...all.filter((key) => current.has(key)), ...all.filter((key) => !current.has(key))];
}

function isFinding(entry: AnyEntry): entry is Finding {
  return entry.kind === 'finding';
}
