import { schemasOfKind } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { EntryKeyInput, EntryKeysInput } from '../inputs/EntryKeyInput.js';
import { ChoiceInput, WholeNumber } from '../inputs/inputs.js';
import { Columns } from '../inputs/RowsInput.js';
import { TopicsInput } from '../inputs/TopicsInput.js';
import { Section } from '../layout/Section.js';
import { BasisNote } from './BasisNote.js';

const types = schemasOfKind('finding').facts.shape.type.options;

export function FindingFacts() {
  const say = useWords();
  return (
    <Section title={say('finding.about')}>
      <EntryKeyInput source="facts.profile" label={say('field.profile')} resource="profiles" />
      <Columns width={200}>
        <ChoiceInput
          source="facts.domain"
          label={say('field.domain')}
          choices={([1, 2, 3, 4, 5, 6] as const).map((domain) => ({ id: domain, name: say(`domain.${domain}`) }))}
        />
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
