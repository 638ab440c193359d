import { schemasOfKind } from '@ventanilla/contracts';
import { useWatch } from 'react-hook-form';
import { useWords } from '../i18n/use-words.js';
import { EntryKeyInput, EntryKeysInput } from '../inputs/EntryKeyInput.js';
import { ChoiceInput, WholeNumber } from '../inputs/inputs.js';
import { Columns } from '../inputs/RowsInput.js';
import { TopicsInput } from '../inputs/TopicsInput.js';
import { Section } from '../layout/Section.js';
import { useNamesOfDomains } from '../wheel/domains.js';
import { BasisNote } from './BasisNote.js';
import { useAllProfiles } from './use-all-entries.js';

const types = schemasOfKind('finding').facts.shape.type.options;

export function FindingFacts() {
  const say = useWords();
  return (
    <Section title={say('finding.about')}>
      <EntryKeyInput source="facts.profile" label={say('field.profile')} resource="profiles" />
      <Columns width={200}>
        <DomainInput />
        <ChoiceInput
          source="facts.type"
          label={say('field.type')}
          choices={types.map((type) => ({ id: type, name: say(`findingType.${type}`) }))}
        />
        <WholeNumber source="facts.order" label={say('field.order')} min={1} max={999} />
      </Columns>
      <EntryKeysInput source="facts.related" label={say('wheel.related')} resource="services" also="helpLines" />
      <TopicsInput />
      <BasisNote />
    </Section>
  );
}

/** The domains of the profile that the finding is of. */
function DomainInput() {
  const say = useWords();
  const key: unknown = useWatch({ name: 'facts.profile' });
  const names = useNamesOfDomains()(useAllProfiles()?.find((profile) => profile.key === key));
  const choices = Object.entries(names).map(([domain, name]) => ({ id: Number(domain), name: `${domain}. ${name}` }));
  return <ChoiceInput source="facts.domain" label={say('field.domain')} choices={choices} />;
}
