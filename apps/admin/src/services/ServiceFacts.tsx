import { schemasOfKind } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { ContactFields } from '../inputs/ContactFields.js';
import { EntryKeyInput } from '../inputs/EntryKeyInput.js';
import { ChoiceInput, WordsInput } from '../inputs/inputs.js';
import { Columns } from '../inputs/RowsInput.js';
import { TopicsInput } from '../inputs/TopicsInput.js';
import { Section } from '../layout/Section.js';
import { SchedulesInput } from '../schedule/SchedulesInput.js';
import { AtLocationsInput } from './AtLocationsInput.js';
import { RequirementFields } from './RequirementFields.js';

const statuses = schemasOfKind('service').facts.shape.status.options;

/** Everything about a service that is not text: it exists once and is never translated. */
export function ServiceFacts() {
  const say = useWords();
  return (
    <>
      <Section title={say('service.what')}>
        <TopicsInput />
        <Columns width={240}>
          <EntryKeyInput source="facts.organization" label={say('field.organization')} resource="organizations" />
          <ChoiceInput
            source="facts.status"
            label={say('field.status')}
            choices={statuses.map((status) => ({ id: status, name: say(`status.${status}`) }))}
          />
        </Columns>
      </Section>
      <Section title={say('service.when')} lead={say('service.whenLead')}>
        <SchedulesInput source="facts.schedules" />
      </Section>
      <Section title={say('service.where')} lead={say('service.whereLead')}>
        <AtLocationsInput />
        <WordsInput
          source="facts.serviceAreas"
          label={say('field.serviceAreas')}
          helperText={say('service.areasHelp')}
        />
      </Section>
      <Section title={say('service.contact')}>
        <ContactFields />
      </Section>
      <Section title={say('service.requirements')} lead={say('service.requirementsLead')}>
        <RequirementFields />
      </Section>
    </>
  );
}
