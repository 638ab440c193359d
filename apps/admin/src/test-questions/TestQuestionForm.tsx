import { Button } from '@mui/material';
import type { Expectation, TestQuestion } from '@ventanilla/contracts';
import { useDataProvider, useNotify, useRecordContext, useRedirect } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useSearchParams } from 'react-router-dom';
import { useNotifyError } from '../entries/use-entry-deeds.js';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { EntryKeyInput, EntryKeysInput } from '../inputs/EntryKeyInput.js';
import { ChoiceInput, PlainText, SwitchInput } from '../inputs/inputs.js';
import { Section } from '../layout/Section.js';
import { RecordCreate, RecordEdit } from '../lists/RecordForm.js';
import { useMunicipality } from '../municipality/municipality-context.js';

/** A new one; question, language and entry can come in the address, from a real question or from an entry's page. */
export function TestQuestionCreate() {
  const say = useWords();
  const { id: municipality, sourceLanguage } = useMunicipality();
  const [params] = useSearchParams();
  const defaults = {
    municipality,
    language: params.get('language') ?? sourceLanguage,
    question: params.get('question') ?? '',
    expects: { kind: 'answer', keys: params.getAll('key'), within: 3 },
    active: true,
    note: '',
  };
  return (
    <RecordCreate
      resource="testQuestions"
      titleOf={() => say('tests.new')}
      validate={useValidation()}
      defaults={defaults}
    >
      <Inputs />
    </RecordCreate>
  );
}

export function TestQuestionEdit() {
  return (
    <RecordEdit
      resource="testQuestions"
      titleOf={(record) => String(record?.['question'] ?? '')}
      validate={useValidation()}
    >
      <Inputs />
      <DeleteButton />
    </RecordEdit>
  );
}

function Inputs() {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const { languages } = useMunicipality();
  return (
    <>
      <Section title={say('tests.question')}>
        <PlainText source="question" label={say('tests.question')} helperText={say('tests.questionHelp')} required />
        <ChoiceInput
          source="language"
          label={say('tests.language')}
          choices={languages.map((id) => ({ id, name: nameOfLanguage(id) }))}
        />
      </Section>
      <Section title={say('tests.expects')}>
        <ExpectationInputs />
      </Section>
      <Section title={say('tests.note')}>
        <SwitchInput source="active" label={say('tests.active')} />
        <PlainText source="note" label={say('tests.note')} lines={2} />
      </Section>
    </>
  );
}

function ExpectationInputs() {
  const say = useWords();
  const kind: Expectation['kind'] | undefined = useWatch({ name: 'expects.kind' });
  const kinds = ['answer', 'refusal', 'emergency'] as const;
  return (
    <>
      <ChoiceInput
        source="expects.kind"
        label={say('tests.expects')}
        choices={kinds.map((id) => ({ id, name: say(`tests.expects.${id}`) }))}
      />
      {kind === 'answer' && (
        <>
          <EntryKeysInput source="expects.keys" label={say('tests.keys')} resource="entries" />
          <ChoiceInput
            source="expects.within"
            label={say('tests.within')}
            choices={[
              { id: 1, name: say('tests.within1') },
              { id: 3, name: say('tests.within3') },
            ]}
          />
        </>
      )}
      {kind === 'emergency' && <EntryKeyInput source="expects.line" label={say('tests.line')} resource="helpLines" />}
    </>
  );
}

function useValidation() {
  const say = useWords();
  return (values: Record<string, unknown>) => {
    const { question, expects } = values as Partial<TestQuestion>;
    const keys = expects?.kind === 'answer' && (expects.keys ?? []).length === 0;
    const line = expects?.kind === 'emergency' && !expects.line;
    const missing = {
      keys: keys ? say('problem.required') : undefined,
      line: line ? say('problem.required') : undefined,
    };
    return {
      ...(String(question ?? '').trim().length < 3 && { question: say('problem.required') }),
      ...((keys || line) && { expects: missing }),
    };
  };
}

function DeleteButton() {
  const say = useWords();
  const notify = useNotify();
  const redirect = useRedirect();
  const notifyError = useNotifyError();
  const dataProvider = useDataProvider();
  const record = useRecordContext<TestQuestion>();
  async function remove(question: TestQuestion) {
    try {
      await dataProvider.delete('testQuestions', { id: question.id, previousData: question });
      notify(say('tests.deleted'), { type: 'success' });
      redirect('list', 'testQuestions');
    } catch (error) {
      notifyError(error);
    }
  }
  if (!record) return null;
  return (
    <Button color="error" onClick={() => void remove(record)} sx={{ justifySelf: 'start' }}>
      {say('tests.delete')}
    </Button>
  );
}
