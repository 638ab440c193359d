import { dangers } from '@ventanilla/contracts';
import { NullableBooleanInput } from 'react-admin';
import { useWords } from '../i18n/use-words.js';
import { ChoiceInput, WholeNumber } from '../inputs/inputs.js';
import { PhonesInput } from '../inputs/PhonesInput.js';
import { Columns, RowsInput } from '../inputs/RowsInput.js';
import { TopicsInput } from '../inputs/TopicsInput.js';
import { Section } from '../layout/Section.js';
import { SchedulesInput } from '../schedule/SchedulesInput.js';

export function HelpLineFacts() {
  const say = useWords();
  return (
    <>
      <Section title={say('helpLine.about')}>
        <PhonesInput source="facts.phones" />
        <DangersInput />
        <Columns width={200}>
          <Known source="facts.aroundTheClock" label={say('field.aroundTheClock')} />
          <Known source="facts.free" label={say('field.free')} />
        </Columns>
        <TopicsInput />
      </Section>
      <Section title={say('service.when')}>
        <SchedulesInput source="facts.schedules" />
      </Section>
    </>
  );
}

/** Yes, no, or no source says. */
function Known({ source, label }: { source: string; label: string }) {
  const say = useWords();
  return (
    <NullableBooleanInput
      source={source}
      label={label}
      nullLabel={say('common.unknown')}
      trueLabel={say('common.yes')}
      falseLabel={say('common.no')}
      helperText={false}
      fullWidth
    />
  );
}

function DangersInput() {
  const say = useWords();
  return (
    <RowsInput
      source="facts.dangers"
      label={say('field.dangers')}
      lead={say('helpLine.dangersLead')}
      addLabel={say('helpLine.addDanger')}
      blank={() => ({ danger: '', rank: 1 })}
    >
      {(path) => (
        <Columns width={150}>
          <ChoiceInput
            source={`${path}.danger`}
            label={say('helpLine.danger')}
            choices={dangers.map((id) => ({ id, name: say(`danger.${id}`) }))}
          />
          <WholeNumber source={`${path}.rank`} label={say('helpLine.rank')} min={1} max={99} />
        </Columns>
      )}
    </RowsInput>
  );
}
