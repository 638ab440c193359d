import { useWords } from '../i18n/use-words.js';
import { AddressFields } from '../inputs/AddressFields.js';
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
        <TopicsInput />
      </Section>
      <ScheduleAndContact />
    </>
  );
}
