import { Box, Typography } from '@mui/material';
import type { Why } from '@ventanilla/contracts';
import { useConceptName } from '../i18n/use-concept-name.js';
import { useWords } from '../i18n/use-words.js';

type Word = Why['words'][number];

/** The question word by word: what counts, what was mended, what was recognised as a thing people ask for, and which. */
export function UnderstoodWords({ words }: { words: readonly Word[] }) {
  const say = useWords();
  const nameConcept = useConceptName();
  // Words repeat and never move: their place is what tells them apart.
  const placed = words.map((word, place) => ({ ...word, id: `${place}` }));
  return (
    <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, margin: 0, padding: 0, listStyle: 'none' }}>
      {placed.map(({ id, ...word }) => (
        <Box
          component="li"
          key={id}
          sx={{
            border: 1,
            borderStyle: word.counts ? 'solid' : 'dashed',
            borderColor: word.concepts.length > 0 ? 'primary.main' : 'divider',
            borderRadius: 2,
            paddingInline: 1.25,
            paddingBlock: 0.5,
            overflowWrap: 'anywhere',
          }}
        >
          <Typography
            sx={{ fontWeight: word.counts ? 600 : 400 }}
            color={word.counts ? 'textPrimary' : 'textSecondary'}
          >
            {word.asked}
            {word.meant !== word.asked && ` → ${word.meant}`}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {word.concepts.length > 0
              ? say('why.idea', { ideas: word.concepts.map(nameConcept).join(', ') })
              : say(word.counts ? 'why.word' : 'why.small')}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
