import { useWatch } from 'react-hook-form';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { AddressFields } from '../inputs/AddressFields.js';
import { EntryKeyInput, EntryKeysInput } from '../inputs/EntryKeyInput.js';
import { ChoicesInput, DayInput, PlainText, SwitchInput } from '../inputs/inputs.js';
import { PositionInput } from '../inputs/PositionInput.js';
import { Columns } from '../inputs/RowsInput.js';
import { TopicsInput } from '../inputs/TopicsInput.js';
import { Section } from '../layout/Section.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { normalizeTime } from '../schedule/week.js';
import { RepeatsInput } from './RepeatsInput.js';
import { StopDates } from './StopDates.js';
import { TimetableSentence } from './TimetableSentence.js';

export function StopFacts() {
  return (
    <>
      <StopDates />
      <WhenSection />
      <WhereSection />
    </>
  );
}

function WhenSection() {
  const say = useWords();
  const repeats: object | null | undefined = useWatch({ name: 'facts.repeats' });
  return (
    <Section title={say('stopPage.when')}>
      <TimetableSentence />
      <Columns width={140}>
        <DayInput source="facts.date" label={say(repeats ? 'stopPage.from' : 'field.date')} required />
        <HourInput source="facts.opensAt" label={say('field.opensAt')} />
        <HourInput source="facts.closesAt" label={say('field.closesAt')} />
      </Columns>
      <RepeatsInput />
      <SwitchInput source="facts.cancelled" label={say('stopPage.cancelled')} />
    </Section>
  );
}

function WhereSection() {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const { languages } = useMunicipality();
  return (
    <Section title={say('stopPage.where')}>
      <EntryKeyInput source="facts.service" label={say('field.service')} resource="services" />
      <EntryKeysInput source="facts.onBoard" label={say('stopPage.onBoard')} resource="services" />
      <ChoicesInput
        source="facts.languages"
        label={say('stopPage.languages')}
        choices={languages.map((code) => ({ id: code, name: nameOfLanguage(code) }))}
      />
      <AddressFields />
      <PositionInput />
      <TopicsInput />
    </Section>
  );
}

function HourInput({ source, label }: { source: string; label: string }) {
  return <PlainText source={source} label={label} readAs={normalizeTime} />;
}
