import { Box, Typography } from '@mui/material';
import type { Move } from '@ventanilla/contracts';
import { useDates } from '../../i18n/use-dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Section } from '../../layout/Section.js';

/** The steps a round took, the last one first: who, when and why. */
export function MovesSection({ moves }: { moves: readonly Move[] }) {
  const say = useWords();
  const dates = useDates();
  return (
    <Section title={say('round.moves')}>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {moves.toReversed().map(({ from, to, at, by, why }) => (
          <Box component="li" key={at} sx={{ paddingBlock: 1, borderTop: 1, borderColor: 'divider' }}>
            <Typography variant="body2">
              {say('round.moved', {
                ...{ from: say(`phase.${from}`), to: say(`phase.${to}`) },
                ...{ who: by, when: dates.moment(at) },
              })}
            </Typography>
            {why && (
              <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
                {why}
              </Typography>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
