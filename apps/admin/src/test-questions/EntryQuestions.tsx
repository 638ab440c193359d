import { Box, Button, Link, Typography } from '@mui/material';
import type { AnyEntry, TestQuestion } from '@ventanilla/contracts';
import { useCanAccess, useGetList, useRecordContext } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { TestMark } from './TestMark.js';

/** In an entry's editor: the questions it must answer, and how they went last time. */
export function EntryQuestions() {
  const entry = useRecordContext<AnyEntry>();
  return entry ? <QuestionsOf entry={entry} /> : null;
}

function QuestionsOf({ entry: { key, municipality } }: { entry: AnyEntry }) {
  const say = useWords();
  const { canAccess } = useCanAccess({ resource: 'testQuestions', action: 'create' });
  const { data = [], isPending } = useGetList<TestQuestion>('testQuestions', {
    filter: { municipality, key },
    sort: { field: 'state', order: 'ASC' },
    pagination: { page: 1, perPage: 50 },
  });
  return (
    <Section title={say('tests.ofEntry')} lead={say('tests.ofEntryLead')}>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1 }}>
        {data.map((question) => (
          <Box component="li" key={question.id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <Link
              component={RouterLink}
              to={`/testQuestions/${question.id}`}
              lang={question.language}
              sx={{ flex: '1 1 160px', overflowWrap: 'anywhere' }}
            >
              {question.question}
            </Link>
            <TestMark question={question} />
          </Box>
        ))}
      </Box>
      {!isPending && data.length === 0 && <Typography color="textSecondary">{say('tests.ofEntryNone')}</Typography>}
      {canAccess && (
        <Button
          component={RouterLink}
          to={`/testQuestions/create?${new URLSearchParams({ key })}`}
          sx={{ justifySelf: 'start', marginLeft: -1.5 }}
        >
          {say('tests.addToEntry')}
        </Button>
      )}
    </Section>
  );
}
