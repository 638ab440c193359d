import Icon from '@mui/icons-material/QuestionAnswerOutlined';
import { Link, Typography } from '@mui/material';
import { outcomes, type Question, topics } from '@ventanilla/contracts';
import { DataTable } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useDates } from '../i18n/use-dates.js';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { Cards } from '../lists/Cards.js';
import { FilterSelect } from '../lists/filters.js';
import { ListPage } from '../lists/ListPage.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { MakeTestLink } from '../test-questions/MakeTestLink.js';
import { OutcomeMark } from './OutcomeMark.js';

const Column = DataTable.Col<Question>;

function QuestionList() {
  const say = useWords();
  const { id } = useMunicipality();
  return (
    <ListPage
      title={say('questions.title')}
      lead={say('questions.lead')}
      filters={<QuestionFilters />}
      empty={{ title: say('list.emptyTitle'), text: say('questions.emptyText') }}
      list={{ filter: { municipality: id }, sort: { field: 'askedAt', order: 'DESC' } }}
      table={<QuestionTable />}
      phone={<QuestionCards />}
    />
  );
}

function QuestionFilters() {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const { languages } = useMunicipality();
  return (
    <>
      <FilterSelect
        source="outcome"
        label={say('questions.outcome')}
        any={say('questions.anyOutcome')}
        choices={outcomes.map((id) => ({ id, name: say(`outcome.${id}`) }))}
      />
      <FilterSelect
        source="topic"
        label={say('questions.topic')}
        any={say('list.anyTopic')}
        choices={topics.map((id) => ({ id, name: say(`topic.${id}`) }))}
      />
      <FilterSelect
        source="language"
        label={say('questions.language')}
        any={say('list.anyLanguage')}
        choices={languages.map((id) => ({ id, name: nameOfLanguage(id) }))}
      />
      <FilterSelect
        source="helped"
        label={say('questions.helped')}
        any={say('questions.anyHelped')}
        choices={[
          { id: 'yes', name: say('common.yes') },
          { id: 'no', name: say('common.no') },
        ]}
      />
    </>
  );
}

function QuestionTable() {
  const say = useWords();
  const dates = useDates();
  const nameOfLanguage = useLanguageName();
  return (
    <DataTable<Question> bulkActionButtons={false} rowClick={false}>
      <Column source="askedAt" label={say('questions.askedAt')} render={({ askedAt }) => dates.moment(askedAt)} />
      <Column label={say('questions.text')} render={(question) => <QuestionText question={question} />} />
      <Column label={say('questions.outcome')} render={({ outcome }) => <OutcomeMark outcome={outcome} />} />
      <Column
        label={say('questions.topic')}
        render={({ topic }) => (topic ? say(`topic.${topic}`) : say('desk.noTopic'))}
      />
      <Column label={say('questions.language')} render={({ language }) => nameOfLanguage(language)} />
      <Column label={say('questions.keys')} render={({ keys }) => keys.slice(0, 3).join(', ')} />
      <Column label={say('questions.helped')} render={({ helped }) => <Helped helped={helped} />} />
      <Column render={(question) => <MakeTestLink question={question} />} />
    </DataTable>
  );
}

function QuestionText({ question }: { question: Question }) {
  const say = useWords();
  if (question.text === null) return <Typography color="textSecondary">{say('questions.textGone')}</Typography>;
  return (
    <Typography lang={question.language} sx={{ fontWeight: 600, maxWidth: 420, overflowWrap: 'anywhere' }}>
      <Link component={RouterLink} to={`/why?${new URLSearchParams({ question: question.text })}`}>
        {question.text}
      </Link>
    </Typography>
  );
}

function Helped({ helped }: { helped: boolean | null }) {
  const say = useWords();
  return helped === null ? '·' : say(helped ? 'common.yes' : 'common.no');
}

function QuestionCards() {
  const say = useWords();
  const dates = useDates();
  const nameOfLanguage = useLanguageName();
  return (
    <Cards<Question>>
      {(question) => (
        <>
          <QuestionText question={question} />
          <OutcomeMark outcome={question.outcome} />
          <Typography variant="body2" color="textSecondary">
            {[
              dates.moment(question.askedAt),
              nameOfLanguage(question.language),
              question.topic && say(`topic.${question.topic}`),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
          <MakeTestLink question={question} />
        </>
      )}
    </Cards>
  );
}

export const questions = { icon: Icon, list: QuestionList };
