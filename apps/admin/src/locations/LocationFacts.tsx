import { useWords } from '../i18n/use-words.js';
import { AddressFields } from '../inputs/AddressFields.js';
import { EntryKeyInput } from '../inputs/EntryKeyInput.js';
import { PositionInput } from '../inputs/PositionInput.js';
import { ScheduleAndContact } from '../inputs/ScheduleAndContact.js';
import { TopicsInput } from '../inputs/TopicsInput.js';
import { Section } from '../layout/Section.js';

export function LocationFacts() {
  const say = useWords();
  return (
    <>
      <Section title={say('location.where')}>
        <AddressFields />
        <PositionInput />
        <EntryKeyInput
          source="facts.organization"
          label={say('field.inCharge')}
          resource="organizations"
          helperText={say('location.inChargeHelp')}
        />
        <TopicsInput />
      </Section>
      <ScheduleAndContact />
    </>
  );
}
