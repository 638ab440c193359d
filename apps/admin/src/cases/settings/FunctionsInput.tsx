import { useLanguageInside } from '../../i18n/use-language-name.js';
import { useWords } from '../../i18n/use-words.js';
import { ChoicesInput, PlainText } from '../../inputs/inputs.js';
import { Columns, RowsInput } from '../../inputs/RowsInput.js';
import { Section } from '../../layout/Section.js';
import { useMunicipality } from '../../municipality/municipality-context.js';
import { useCaseWorkers } from '../use-cases.js';
import { blankFunction } from './settings-form.js';

/** What those who answer are called before the person, in the languages of the municipality, and who they are. */
export function FunctionsInput({ municipality }: { municipality: string }) {
  const say = useWords();
  return (
    <Section title={say('caseSettings.functions')} lead={say('caseSettings.functionsLead')}>
      <RowsInput
        source="functions"
        label={say('caseSettings.function')}
        addLabel={say('caseSettings.addFunction')}
        blank={blankFunction}
      >
        {(path) => <FunctionInput path={path} municipality={municipality} />}
      </RowsInput>
    </Section>
  );
}

function FunctionInput({ path, municipality }: { path: string; municipality: string }) {
  const say = useWords();
  const nameOfLanguage = useLanguageInside();
  const { languages } = useMunicipality();
  const { data: workers = [] } = useCaseWorkers(municipality);
  return (
    <>
      <Columns width={220}>
        {languages.map((code) => (
          <PlainText
            key={code}
            source={`${path}.names.${code}`}
            label={say('caseSettings.functionIn', { language: nameOfLanguage(code) })}
          />
        ))}
      </Columns>
      <ChoicesInput
        source={`${path}.staff`}
        label={say('caseSettings.functionStaff')}
        choices={workers.map(({ id, name }) => ({ id, name }))}
      />
    </>
  );
}
