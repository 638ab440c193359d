import { Box, TextField, Typography } from '@mui/material';
import type { Passage, Translation } from '@ventanilla/contracts';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { keywordsPassage } from './keywords.js';
import { inLanguage } from './text-direction.js';
import { textOf } from './typed.js';
import type { TypedDraft } from './use-typed.js';

type Props = { translation: Translation; draft: TypedDraft; problem: string | undefined };

/** The words people of this language search with: their own, so there is nothing to be stale, only something to add. */
export function KeywordsSection({ translation, draft, problem }: Props) {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const passage = keywordsPassage(translation);
  const { sourceLanguage, language } = translation;
  return (
    <Section title={say('field.keywords')} lead={say('keywords.lead')}>
      <Box
        data-passage={passage.path}
        sx={{ display: 'grid', gap: { xs: 1.5, md: 3 }, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '1fr 1fr' } }}
      >
        <SourceWords passage={passage} language={sourceLanguage} />
        <TextField
          label={`${say('field.keywords')} (${nameOfLanguage(language)})`}
          value={textOf(draft.typed, passage)}
          onChange={(event) => draft.type(passage, event.target.value)}
          error={problem !== undefined}
          helperText={problem ?? say('keywords.help')}
          multiline
          fullWidth
          slotProps={{ htmlInput: inLanguage(language) }}
        />
      </Box>
    </Section>
  );
}

function SourceWords({ passage: { source }, language }: { passage: Passage; language: string }) {
  const say = useWords();
  return (
    <Typography
      {...inLanguage(language)}
      color={source ? 'textPrimary' : 'textSecondary'}
      sx={{ overflowWrap: 'anywhere', borderInlineStart: 3, borderColor: 'divider', paddingInlineStart: 1.5 }}
    >
      {source || say('readable.empty')}
    </Typography>
  );
}
