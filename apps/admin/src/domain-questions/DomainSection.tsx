import { Box, Paper, Typography } from '@mui/material';
import type { DomainStatistics } from '@ventanilla/contracts';
import { useId } from 'react';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import { DomainMark } from '../indicator-sets/DomainMark.js';
import { HelpBeside } from './HelpBeside.js';
import { TopicTable } from './TopicTable.js';

type Domain = DomainStatistics['domains'][number];
type Props = { domain: Domain; hasProfile: boolean };

/** One domain: what the profile says of it, what was asked about its topics, and the help that stands beside. */
export function DomainSection({ domain, hasProfile }: Props) {
  const say = useWords();
  const written = useWritten();
  const heading = useId();
  const { number, names, covers, findings, help } = domain;
  const name = written(names) || say('set.domain', { number });
  const none = say(hasProfile ? 'domains.notInProfile' : 'domains.noProfile');
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
        {findings === null ? none : say('domains.findings', findings)}
      </Typography>
      {covers.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {say('domains.covers', { topics: covers.map((topic) => say(`topic.${topic}`)).join(', ') })}
        </Typography>
      )}
      <Box
        sx={{
          ...{ display: 'grid', gap: 3, marginTop: 2, minWidth: 0 },
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
        }}
      >
        <Asked domain={domain} label={name} />
        <HelpBeside help={help} none={say(covers.length > 0 ? 'domains.noHelp' : 'domains.noHelpNamed')} />
      </Box>
    </Paper>
  );
}

function Asked({ domain: { covers, topics }, label }: { domain: Domain; label: string }) {
  const say = useWords();
  if (topics.length > 0) return <TopicTable topics={topics} label={label} />;
  return <Typography>{say(covers.length > 0 ? 'domains.nothing' : 'domains.coversNone')}</Typography>;
}
