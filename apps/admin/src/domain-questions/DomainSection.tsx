import { Box, Paper, Typography } from '@mui/material';
import type { DomainStatistics } from '@ventanilla/contracts';
import { findDomain, mgiDomains } from '@ventanilla/mgi';
import { useId } from 'react';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import { DomainMark } from '../indicator-sets/DomainMark.js';
import { HelpBeside } from './HelpBeside.js';
import { TopicTable } from './TopicTable.js';

type Domain = DomainStatistics['domains'][number];

/** One domain: what the profile says of it, what was asked about its topics, and the help that stands beside. */
export function DomainSection({ domain }: { domain: Domain }) {
  const say = useWords();
  const written = useWritten();
  const heading = useId();
  const { number, findings, topics, help } = domain;
  const name = written(findDomain(number, mgiDomains)?.names ?? {}) || String(number);
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={heading}
      sx={{ padding: { xs: 2, md: 3 }, minWidth: 0 }}
    >
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center' }}>
        <DomainMark number={number} />
        <Typography variant="h2" id={heading} sx={{ overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ marginTop: 0.5 }}>
        {findings === null ? say('domains.noProfile') : say('domains.findings', findings)}
      </Typography>
      <Box
        sx={{
          ...{ display: 'grid', gap: 3, marginTop: 2, minWidth: 0 },
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
        }}
      >
        {topics.length === 0 ? (
          <Typography>{say('domains.nothing')}</Typography>
        ) : (
          <TopicTable topics={topics} label={name} />
        )}
        <HelpBeside help={help} />
      </Box>
    </Paper>
  );
}
