import { Alert, Box, LinearProgress, MenuItem, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type DomainStatistics, type StatisticsPeriod, statisticsPeriods } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useLocaleState } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Section } from '../layout/Section.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { DomainSection } from './DomainSection.js';
import { shownCount } from './shown-count.js';
import { TopicTable } from './TopicTable.js';

/** Each domain of the profile beside daily life: what was asked, what nobody could answer, what help is published. */
export function DomainQuestionsPage() {
  const say = useWords();
  const [days, setDays] = useState<StatisticsPeriod>('90');
  const { data, isPending, isError } = useDomainStatistics(days);
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <PageHeader
        title={say('domains.title')}
        lead={say('domains.lead')}
        actions={<PeriodChoice days={days} onChoose={setDays} />}
      />
      {isPending && <LinearProgress aria-label={say('domains.title')} />}
      {isError && <Alert severity="error">{say('error.unavailable')}</Alert>}
      {data && <Domains statistics={data} />}
    </Box>
  );
}

function useDomainStatistics(days: StatisticsPeriod) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { id } = useMunicipality();
  const [locale] = useLocaleState();
  return useQuery({
    queryKey: ['domainStatistics', id, days, locale],
    queryFn: () => dataProvider.domainStatistics(id, days, locale),
  });
}

type PeriodProps = { days: StatisticsPeriod; onChoose: (days: StatisticsPeriod) => void };

function PeriodChoice({ days, onChoose }: PeriodProps) {
  const say = useWords();
  return (
    <TextField
      select
      size="small"
      label={say('domains.period')}
      value={days}
      onChange={({ target }) => onChoose(target.value as StatisticsPeriod)}
      sx={{ minWidth: 190 }}
    >
      {statisticsPeriods.map((each) => (
        <MenuItem key={each} value={each}>
          {say(`domains.days${each}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Domains({ statistics }: { statistics: DomainStatistics }) {
  const say = useWords();
  const dates = useDates();
  const { from, to, asked, unanswered, smallest, domains, other } = statistics;
  return (
    <>
      <Typography>
        {say('domains.from', { from: dates.day(from), to: dates.day(to) })}{' '}
        {say('domains.total', { asked: shownCount(asked), unanswered: shownCount(unanswered) })}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {say('domains.small', { smallest })}
      </Typography>
      {domains.map((domain) => (
        <DomainSection key={domain.number} domain={domain} />
      ))}
      {other.length > 0 && (
        <Section title={say('domains.other')} lead={say('domains.otherLead')}>
          <TopicTable topics={other} label={say('domains.other')} />
        </Section>
      )}
    </>
  );
}
