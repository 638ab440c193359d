import { Box, Button, Typography } from '@mui/material';
import type { Question } from '@ventanilla/contracts';
import { useGetList } from 'react-admin';
import { Link } from 'react-router-dom';
import { useDates } from '../i18n/use-dates.js';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { listLink } from './list-link.js';

const SHOWN = 5;

/** The latest questions nobody could answer: what to write next. */
export function Gaps() {
  const say = useWords();
  const dates = useDates();
  const nameOfLanguage = useLanguageName();
  const { id } = useMunicipality();
  const {
    data = [],
    total = 0,
    isPending,
  } = useGetList<Question>('questions', {
    filter: { municipality: id, outcome: 'unknown' },
    sort: { field: 'askedAt', order: 'DESC' },
    pagination: { page: 1, perPage: SHOWN },
  });
  return (
    <Section title={say('desk.gaps')} lead={say('desk.gapsLead')}>
      {!isPending && data.length === 0 && <Typography>{say('desk.noGaps')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1.5 }}>
        {data.map((question) => (
          <li key={question.id}>
            <Typography lang={question.language} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
              {question.text ? `«${question.text}»` : say('desk.gapText')}
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {dates.moment(question.askedAt)} · {nameOfLanguage(question.language)}
              {question.topic && ` · ${say(`topic.${question.topic}`)}`}
            </Typography>
          </li>
        ))}
      </Box>
      {total > 0 && (
        <Button
          component={Link}
          to={listLink('questions', { outcome: 'unknown' })}
          sx={{ justifySelf: 'start', marginLeft: -2 }}
        >
          {say('desk.seeGaps')} ({total})
        </Button>
      )}
    </Section>
  );
}
