import { Box, Button } from '@mui/material';
import { useFormContext, useWatch } from 'react-hook-form';
import { useWords } from '../i18n/use-words.js';
import { EntryKeyInput } from '../inputs/EntryKeyInput.js';
import { PlainText } from '../inputs/inputs.js';
import { SourcesInput } from '../inputs/SourcesInput.js';
import { Section } from '../layout/Section.js';
import { useMunicipality } from '../municipality/municipality-context.js';

/** Who said so, and whether something newer has overtaken it. When it was checked is said beside, by verifying. */
export function CheckingSection() {
  const say = useWords();
  return (
    <Section title={say('editor.checking')} lead={say('editor.checkingLead')}>
      <SourcesInput />
      <Superseded />
    </Section>
  );
}

function Superseded() {
  const say = useWords();
  const { setValue } = useFormContext();
  const { sourceLanguage } = useMunicipality();
  const superseded: unknown = useWatch({ name: 'facts.superseded' });
  if (!superseded) {
    const begin = () =>
      setValue('facts.superseded', { reason: { [sourceLanguage]: '' }, by: null }, { shouldDirty: true });
    return (
      <Button onClick={begin} sx={{ justifySelf: 'start' }}>
        {say('superseded.mark')}
      </Button>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 1.5, borderLeft: 3, borderColor: 'warning.main', paddingLeft: 2 }}>
      <PlainText
        source={`facts.superseded.reason.${sourceLanguage}`}
        label={say('superseded.reason')}
        helperText={say('superseded.help')}
        lines={2}
      />
      <EntryKeyInput source="facts.superseded.by" label={say('superseded.by')} resource="entries" />
      <Button onClick={() => setValue('facts.superseded', null, { shouldDirty: true })} sx={{ justifySelf: 'start' }}>
        {say('superseded.undo')}
      </Button>
    </Box>
  );
}
