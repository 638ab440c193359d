import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { DomainStatistics } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useLocaleState } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import type { DomainView } from '../core/domain-deeds.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Section } from '../layout/Section.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { DomainSection } from './DomainSection.js';
import { HelpBeside } from './HelpBeside.js';
import { shownCount } from './shown-count.js';
import { TopicTable } from './TopicTable.js';
import { ViewChoice } from './ViewChoice.js';

/** Each domain of the profile or of the round beside daily life: what was asked, what nobody could answer, what help is published. */
export function DomainQuestionsPage() {
  const say = useWords();
  const [view, setView] = useState<DomainView>({ days: '90' });
  const { data, isPending, isError } = useDomainStatistics(view);
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <PageHeader
        title={say('domains.title')}
        lead={say('domains.lead')}
        actions={<ViewChoice view={view} statistics={data} onChoose={setView} />}
      />
      {isPending && <LinearProgress aria-label={say('domains.title')} />}
      {isError && <Alert severity="error">{say('error.unavailable')}</Alert>}
      {data && <Domains statistics={data} />}
    </Box>
  );
}

function useDomainStatistics(view: DomainView) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { id } = useMunicipality();
  const [locale] = useLocaleState();
  return useQuery({
    queryKey: ['domainStatistics', id, view, locale],
    queryFn: () => dataProvider.domainStatistics(id, view, locale),
  });
}

function Domains({ statistics }: { statistics: DomainStatistics }) {
  const say = useWords();
  const dates = useDates();
  const { from, to, asked, unanswered, smallest, domainsOf, choices, domains, other } = statistics;
  return (
    <>
      <Typography>
        {say('domains.from', { from: dates.day(from), to: dates.day(to) })}{' '}
        {say('domains.total', { asked: shownCount(asked), unanswered: shownCount(unanswered) })}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {say(whose[domainsOf])} {areShared(domains) && `${say('domains.repeated')} `}
        {say('domains.small', { smallest })}
      </Typography>
      {domains.map((domain) => (
        <DomainSection key={domain.number} domain={domain} hasProfile={choices.includes('profile')} />
      ))}
      <Uncovered other={other} />
    </>
  );
}

const whose = { profile: 'domains.ofProfile', round: 'domains.ofRound', mgi: 'domains.ofMgi' } as const;

/** Whether a topic stands beside more than one domain. */
function areShared(domains: DomainStatistics['domains']): boolean {
  const topics = domains.flatMap(({ covers }) => covers);
  return new Set(topics).size < topics.length;
}

/** What no domain names is shown as well: nothing that was asked is lost by it. */
function Uncovered({ other: { covers, topics, help } }: Pick<DomainStatistics, 'other'>) {
  const say = useWords();
  const names = covers.map((topic) => say(`topic.${topic}`)).join(', ');
  const lead = names ? say('domains.otherLead', { topics: names }) : say('domains.otherLeadNoTopic');
  return (
    <Section title={say('domains.other')} lead={lead}>
      <Box sx={{ display: 'grid', gap: 3, minWidth: 0 }}>
        {topics.length === 0 && <Typography>{say('domains.nothing')}</Typography>}
        {topics.length > 0 && <TopicTable topics={topics} label={say('domains.other')} />}
        {help.shown.length > 0 && <HelpBeside help={help} />}
      </Box>
    </Section>
  );
}
