import { Box, Typography } from '@mui/material';
import type { ScaleStep } from '@ventanilla/contracts';
import { useLocaleState } from 'react-admin';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import { Section } from '../layout/Section.js';

/** The answers that may be given, what each counts and what finding it becomes. */
export function SetScale({ scale }: { scale: readonly ScaleStep[] }) {
  const say = useWords();
  return (
    <Section title={say('set.scale')} lead={say('set.scaleLead')}>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {scale.map((step) => (
          <Box component="li" key={step.key} sx={{ paddingBlock: 1, borderTop: 1, borderColor: 'divider' }}>
            <StepText step={step} />
          </Box>
        ))}
      </Box>
    </Section>
  );
}

export function StepText({ step: { key, words, value, finding } }: { step: ScaleStep }) {
  const say = useWords();
  const written = useWritten();
  const [locale] = useLocaleState();
  const worth = value === null ? say('set.noValue') : say('set.value', { value: value.toLocaleString(locale) });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, minWidth: 0 }}>
      <Typography sx={{ fontWeight: 650, flex: '1 1 200px' }}>{written(words) || key}</Typography>
      <Typography variant="body2" color="textSecondary">
        {worth} · {say(`set.becomes.${finding ?? 'none'}`)}
      </Typography>
    </Box>
  );
}
