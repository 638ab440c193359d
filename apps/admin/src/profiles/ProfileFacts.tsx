import { useWords } from '../i18n/use-words.js';
import { PlainText, WholeNumber } from '../inputs/inputs.js';
import { Columns } from '../inputs/RowsInput.js';
import { SourcesInput } from '../inputs/SourcesInput.js';
import { TopicsInput } from '../inputs/TopicsInput.js';
import { WebAddressInput } from '../inputs/WebAddressInput.js';
import { Section } from '../layout/Section.js';

export function ProfileFacts() {
  const say = useWords();
  return (
    <Section title={say('profile.about')}>
      <Columns width={220}>
        <PlainText source="facts.period" label={say('field.period')} helperText={say('sources.dateHelp')} required />
        <WholeNumber source="facts.edition" label={say('field.edition')} min={1} max={99} />
        <WebAddressInput source="facts.url" label={say('field.url')} />
      </Columns>
      <SourcesInput source="facts.keySources" label={say('field.keySources')} lead={say('profile.keySourcesLead')} />
      <TopicsInput />
    </Section>
  );
}
