import { costOptionSchema, documentTypes, eligibilitySchema } from '@ventanilla/contracts';
import { languages } from '@ventanilla/languages';
import { NumberInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useWords } from '../i18n/use-words.js';
import { ChoiceInput, ChoicesInput, PlainText, WholeNumber } from '../inputs/inputs.js';
import { Columns, RowsInput } from '../inputs/RowsInput.js';

/** Who it is for, what it costs, what to bring, which languages are spoken. */
export function RequirementFields() {
  const say = useWords();
  return (
    <>
      <RequiredDocumentsInput />
      <CostFields />
      <Columns width={180}>
        <ChoiceInput
          source="facts.eligibility.residenceStatus"
          label={say('eligibility.residence')}
          choices={eligibilitySchema.shape.residenceStatus.options.map((id) => ({ id, name: say(`residence.${id}`) }))}
        />
        <WholeNumber source="facts.eligibility.minimumAge" label={say('eligibility.minimumAge')} min={0} max={120} />
        <WholeNumber source="facts.eligibility.maximumAge" label={say('eligibility.maximumAge')} min={0} max={120} />
      </Columns>
      <ChoicesInput
        source="facts.languages"
        label={say('field.languages')}
        choices={languages.map(({ code, name }) => ({ id: code, name }))}
      />
    </>
  );
}

function RequiredDocumentsInput() {
  const say = useWords();
  return (
    <RowsInput
      source="facts.requiredDocuments"
      label={say('field.requiredDocuments')}
      lead={say('documents.lead')}
      addLabel={say('documents.add')}
      blank={() => ({ anyOf: [] })}
    >
      {(path) => (
        <ChoicesInput
          source={`${path}.anyOf`}
          label={say('documents.anyOf')}
          choices={documentTypes.map((id) => ({ id, name: say(`document.${id}`) }))}
        />
      )}
    </RowsInput>
  );
}

function CostFields() {
  const say = useWords();
  const option: unknown = useWatch({ name: 'facts.cost.option' });
  return (
    <Columns width={180}>
      <ChoiceInput
        source="facts.cost.option"
        label={say('field.cost')}
        choices={costOptionSchema.shape.option.options.map((id) => ({ id, name: say(`cost.${id}`) }))}
      />
      {(option === 'paid' || option === 'varies') && (
        <NumberInput source="facts.cost.amount" label={say('cost.amount')} min={0} helperText={false} fullWidth />
      )}
      {(option === 'paid' || option === 'varies') && (
        <PlainText source="facts.cost.currency" label={say('cost.currency')} helperText={say('cost.currencyHelp')} />
      )}
    </Columns>
  );
}
