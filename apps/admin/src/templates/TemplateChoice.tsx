import { Box, Button } from '@mui/material';
import type { EntryKind } from '@ventanilla/contracts';
import { type Template, templatesFor } from '@ventanilla/languages';
import { useLocaleState, useNotify, useRecordContext } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useIsEdited } from '../entries/use-is-edited.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useMunicipality } from '../municipality/municipality-context.js';

/** On an empty page: a structure to begin with. Gone once something is written, so that it never overwrites anything. */
export function TemplateChoice({ kind }: { kind: EntryKind }) {
  const say = useWords();
  const notify = useNotify();
  const entry = useRecordContext();
  const isEdited = useIsEdited();
  const { setValue } = useFormContext();
  const { sourceLanguage } = useMunicipality();
  const [locale] = useLocaleState();
  if (entry || isEdited || (kind !== 'service' && kind !== 'guide')) return null;

  function begin({ topics, text }: Template) {
    const texts = { ...text, reviewed: false };
    setValue(`texts.${sourceLanguage}`, texts, { shouldDirty: true });
    setValue('facts.topics', topics, { shouldDirty: true });
    notify(say('templates.used'), { type: 'info' });
  }

  const labels = new Map(templatesFor(kind, locale).map(({ id, label }) => [id, label]));
  return (
    <Section title={say('templates.title')} lead={say('templates.lead')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {templatesFor(kind, sourceLanguage).map((template) => (
          <Button key={template.id} variant="outlined" onClick={() => begin(template)}>
            {labels.get(template.id)}
          </Button>
        ))}
      </Box>
    </Section>
  );
}
