import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { SchedulesInput } from '../schedule/SchedulesInput.js';
import { PhonesInput } from './PhonesInput.js';

/** Phones and hours of a place or a line. */
export function ScheduleAndContact() {
  const say = useWords();
  return (
    <Section title={say('location.hours')}>
      <PhonesInput source="facts.phones" />
      <SchedulesInput source="facts.schedules" />
    </Section>
  );
}
