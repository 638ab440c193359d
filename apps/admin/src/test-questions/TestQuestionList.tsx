import { Box, Typography } from '@mui/material';
import { type TestQuestion, testStates } from '@ventanilla/contracts';
import { DataTable, useCanAccess, useListContext } from 'react-admin';
import { CreateLink } from '../entries/EntryListPage.js';
import { useDates } from '../i18n/use-dates.js';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { Cards } from '../lists/Cards.js';
import { FilterSearch, FilterSelect } from '../lists/filters.js';
import { ListPage } from '../lists/ListPage.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { keysOf, useAnswerWords, useEntryNames, useExpectationWords } from './in-words.js';
import { PasteButton } from './PasteDialog.js';
import { RunButton } from './RunButton.js';
import { TestMark } from './TestMark.js';

const Column = DataTable.Col<TestQuestion>;

/** What must stay answered, what fails first. */
export function TestQuestionList() {
  const say = useWords();
  const { id } = useMunicipality();
  const { canAccess } = useCanAccess({ resource: 'testQuestions', action: 'create' });
  return (
    <ListPage
      title={say('tests.title')}
      lead={say('tests.lead')}
      actions={canAccess ? <Actions /> : undefined}
      filters={<Filters />}
      empty={{ title: say('tests.emptyTitle'), text: say('tests.emptyText') }}
      list={{ filter: { municipality: id }, sort: { field: 'state', order: 'ASC' } }}
      table={<Table />}
      phone={<PhoneCards />}
    />
  );
}

function Actions() {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <RunButton />
      <PasteButton />
      <CreateLink />
    </Box>
  );
}

function Filters() {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const { languages } = useMunicipality();
  return (
    <>
      <FilterSearch label={say('tests.search')} />
      <FilterSelect
        source="state"
        label={say('tests.state')}
        any={say('tests.anyState')}
        choices={testStates.map((id) => ({ id, name: say(`tests.state.${id}`) }))}
      />
      <FilterSelect
        source="language"
        label={say('list.language')}
        any={say('list.anyLanguage')}
        choices={languages.map((id) => ({ id, name: nameOfLanguage(id) }))}
      />
    </>
  );
}

function Table() {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const inWords = useShownExpectations();
  return (
    <DataTable<TestQuestion> bulkActionButtons={false}>
      <Column source="state" label={say('tests.state')} render={(question) => <TestMark question={question} />} />
      <Column source="question" label={say('tests.question')} render={(question) => <Asked question={question} />} />
      <Column label={say('tests.expects')} render={({ expects }) => inWords(expects)} />
      <Column label={say('tests.answers')} render={(question) => <LastAnswer question={question} />} />
      <Column label={say('list.language')} render={({ language }) => nameOfLanguage(language)} />
    </DataTable>
  );
}

function Asked({ question: { question, language } }: { question: TestQuestion }) {
  return (
    <Typography component="span" lang={language} sx={{ fontWeight: 600, maxWidth: 420, overflowWrap: 'anywhere' }}>
      {question}
    </Typography>
  );
}

function LastAnswer({ question: { lastRun } }: { question: TestQuestion }) {
  const say = useWords();
  const dates = useDates();
  const answerInWords = useAnswerWords();
  if (lastRun === null) return '·';
  return (
    <>
      {answerInWords(lastRun.answer)}
      <Typography variant="body2" color="textSecondary">
        {say('tests.lastRun', { when: dates.moment(lastRun.at) })}
      </Typography>
    </>
  );
}

function PhoneCards() {
  const inWords = useShownExpectations();
  return (
    <Cards<TestQuestion>>
      {(question) => (
        <>
          <Asked question={question} />
          <TestMark question={question} />
          <Typography variant="body2" color="textSecondary">
            {inWords(question.expects)}
          </Typography>
        </>
      )}
    </Cards>
  );
}

function useShownExpectations() {
  const { data = [] } = useListContext<TestQuestion>();
  return useExpectationWords(useEntryNames(data.flatMap(({ expects }) => keysOf(expects))));
}
