import { useWords } from '../i18n/use-words.js';
import { ChoiceInput, PlainText } from '../inputs/inputs.js';
import { Columns, RowsInput } from '../inputs/RowsInput.js';
import { Section } from '../layout/Section.js';

/** What the municipality has put on the web, listed on its public pages: the file stays where it is. */
export function DocumentsSection({ choices }: { choices: { id: string; name: string }[] }) {
  const say = useWords();
  return (
    <Section title={say('municipalities.documents')} lead={say('municipalities.documentsLead')}>
      <RowsInput
        source="documents"
        label={say('municipalities.documents')}
        addLabel={say('municipalities.addDocument')}
        blank={() => ({ title: '', url: '', language: choices[0]?.id ?? 'es', date: null })}
      >
        {(path) => (
          <Columns width={220}>
            <PlainText source={`${path}.title`} label={say('municipalities.documentTitle')} required />
            <PlainText source={`${path}.url`} label={say('sources.url')} required />
            <ChoiceInput source={`${path}.language`} label={say('municipalities.documentLanguage')} choices={choices} />
            <PlainText source={`${path}.date`} label={say('sources.date')} helperText={say('sources.dateHelp')} />
          </Columns>
        )}
      </RowsInput>
    </Section>
  );
}
