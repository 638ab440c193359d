import { Box } from '@mui/material';
import { useWords } from '../i18n/use-words.js';
import { wordDifference } from './word-difference.js';

/** Two wordings of a text as one, what went struck through and what came marked. */
export function TextDifference({ before, after }: { before: string; after: string }) {
  const say = useWords();
  return (
    <Box component="p" sx={{ margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '0.875rem' }}>
      {wordDifference(before, after).map((stretch, index) => {
        // Stretches have no name of their own and never move.
        const key = `${index} ${stretch.in}`;
        if (stretch.in === 'both') return <span key={key}>{stretch.text}</span>;
        const gone = stretch.in === 'before';
        return (
          <Box
            key={key}
            component={gone ? 'del' : 'ins'}
            aria-label={say(gone ? 'difference.gone' : 'difference.new', { text: stretch.text })}
            sx={{
              textDecoration: gone ? 'line-through' : 'underline',
              color: gone ? 'text.secondary' : 'primary.main',
              fontWeight: gone ? 400 : 650,
            }}
          >
            {stretch.text}
          </Box>
        );
      })}
    </Box>
  );
}
