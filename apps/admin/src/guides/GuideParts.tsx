import { Typography } from '@mui/material';
import { type GuideSection, schemasOfKind } from '@ventanilla/contracts';
import { useWatch } from 'react-hook-form';
import { useWords } from '../i18n/use-words.js';
import { EntryKeysInput } from '../inputs/EntryKeyInput.js';
import { ChoiceInput, PlainText } from '../inputs/inputs.js';
import { RowsInput } from '../inputs/RowsInput.js';
import { TopicsInput } from '../inputs/TopicsInput.js';
import { Section } from '../layout/Section.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { NormTermsInput } from './NormTermsInput.js';

const natures = schemasOfKind('guide').facts.shape.nature.options;

export function GuideFacts() {
  const say = useWords();
  const nature: unknown = useWatch({ name: 'facts.nature' });
  return (
    <Section title={say('guide.about')}>
      <TopicsInput />
      <ChoiceInput
        source="facts.nature"
        label={say('field.nature')}
        choices={natures.map((id) => ({ id, name: say(`nature.${id}`) }))}
      />
      <EntryKeysInput source="facts.related" label={say('field.related')} resource="entries" />
      {nature === 'law' && <NormTermsInput />}
    </Section>
  );
}

/** The sections of a guide in one language; in a translation the source's section stands above each. */
export function SectionsInput({ language }: { language: string }) {
  const say = useWords();
  const { sourceLanguage } = useMunicipality();
  return (
    <RowsInput
      source={`texts.${language}.sections`}
      label={say('text.sections')}
      addLabel={say('guide.addSection')}
      blank={() => ({ heading: '', body: '' })}
      ordered={language === sourceLanguage}
    >
      {(path, index) => (
        <>
          {language !== sourceLanguage && <SourceSection path={path} index={index} language={sourceLanguage} />}
          <PlainText source={`${path}.heading`} label={say('guide.heading')} />
          <PlainText source={`${path}.body`} label={say('guide.body')} lines={5} />
        </>
      )}
    </RowsInput>
  );
}

type SourceProps = { path: string; index: number; language: string };

/** The section of the source with the same id; one that has none yet stands for the one in its place. */
function SourceSection({ path, index, language }: SourceProps) {
  const id: unknown = useWatch({ name: `${path}.id` });
  const sections: GuideSection[] | undefined = useWatch({ name: `texts.${language}.sections` });
  const section = id ? sections?.find((one) => one.id === id) : sections?.[index];
  if (!section) return null;
  return (
    <Typography lang={language} variant="body2" color="textSecondary" sx={{ whiteSpace: 'pre-wrap' }}>
      <strong>{section.heading}</strong>
      {'\n'}
      {section.body}
    </Typography>
  );
}
