import { useWords } from '../i18n/use-words.js';
import { AddressFields } from '../inputs/AddressFields.js';
import { EntryKeyInput } from '../inputs/EntryKeyInput.js';
import { DayInput, PlainText, SwitchInput } from '../inputs/inputs.js';
import { PositionInput } from '../inputs/PositionInput.js';
import { Columns } from '../inputs/RowsInput.js';
import { TopicsInput } from '../inputs/TopicsInput.js';
import { Section } from '../layout/Section.js';
import { normalizeTime } from '../schedule/week.js';

export function StopFacts() {
  const say = useWords();
  return (
    <Section title={say('stop.about')}>
      <EntryKeyInput source="facts.service" label={say('field.service')} resource="services" />
      <Columns width={140}>
        <DayInput source="facts.date" label={say('field.date')} required />
        <HourInput source="facts.opensAt" label={say('field.opensAt')} />
        <HourInput source="facts.closesAt" label={say('field.closesAt')} />
      </Columns>
      <SwitchInput source="facts.cancelled" label={say('field.cancelled')} />
      <AddressFields />
      <PositionInput />
      <TopicsInput />
    </Section>
  );
}

function HourInput({ source, label }: { source: string; label: string }) {
  return <PlainText source={source} label={label} readAs={normalizeTime} />;
}
