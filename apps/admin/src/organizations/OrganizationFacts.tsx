import { useWords } from '../i18n/use-words.js';
import { ContactFields } from '../inputs/ContactFields.js';
import { TopicsInput } from '../inputs/TopicsInput.js';
import { Section } from '../layout/Section.js';

export function OrganizationFacts() {
  const say = useWords();
  return (
    <Section title={say('service.contact')}>
      <TopicsInput />
      <ContactFields />
    </Section>
  );
}
