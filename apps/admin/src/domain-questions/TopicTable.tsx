import { Box, Table, TableBody, TableCell, TableHead, TableRow, Link as TextLink, Tooltip } from '@mui/material';
import type { TopicStatistics } from '@ventanilla/contracts';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { listLink } from '../desk/list-link.js';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { shownCount } from './shown-count.js';

type Props = { topics: readonly TopicStatistics[]; label: string };

/** What was asked by topic: how much, with or without an answer, and in which languages. */
export function TopicTable({ topics, label }: Props) {
  const say = useWords();
  return (
    <Box sx={{ overflowX: 'auto', minWidth: 0 }}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            <TableCell>{say('domains.topic')}</TableCell>
            <TableCell align="right">{say('domains.asked')}</TableCell>
            <TableCell align="right">{say('domains.answered')}</TableCell>
            <TableCell align="right">{say('domains.unanswered')}</TableCell>
            <TableCell>{say('domains.languages')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {topics.map((topic) => (
            <TopicRow key={topic.topic ?? ''} statistics={topic} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function TopicRow({ statistics }: { statistics: TopicStatistics }) {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const { topic, asked, answered, unanswered, languages } = statistics;
  const shown = languages.filter(({ questions }) => questions !== null);
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {topic === null ? say('domains.noTopic') : say(`topic.${topic}`)}
      </TableCell>
      <Count count={asked} />
      <Count count={answered} />
      <Count count={unanswered}>
        <GapsLink topic={topic} count={unanswered} />
      </Count>
      <TableCell>
        {shown.map(({ language, questions }) => `${nameOfLanguage(language)} ${questions}`).join(' · ') || <Hidden />}
      </TableCell>
    </TableRow>
  );
}

function Count({ count, children }: { count: number | null; children?: ReactNode }) {
  return (
    <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
      {count === null ? <Hidden /> : (children ?? shownCount(count))}
    </TableCell>
  );
}

function Hidden() {
  const say = useWords();
  return (
    <Tooltip title={say('domains.hidden')}>
      <span role="img" aria-label={say('domains.hidden')}>
        —
      </span>
    </Tooltip>
  );
}

/** From what nobody could answer to the questions themselves, for whoever may read them. */
function GapsLink({ topic, count }: Pick<TopicStatistics, 'topic'> & { count: number | null }) {
  const say = useWords();
  const { id } = useMunicipality();
  if (topic === null || count === null) return shownCount(count);
  return (
    <TextLink
      component={Link}
      to={listLink('questions', { municipality: id, outcome: 'unknown', topic })}
      aria-label={`${count}. ${say('domains.seeGaps', { topic: say(`topic.${topic}`) })}`}
    >
      {count}
    </TextLink>
  );
}
