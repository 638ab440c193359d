import { Box, Typography } from '@mui/material';
import { type DeskStatistics, type GapState, gapStates } from '@ventanilla/contracts';
import { Link } from 'react-router-dom';
import type { Count } from '../core/translation-deeds.js';
import { useCountInWords } from '../i18n/use-count-in-words.js';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useGapCounts } from '../translations/use-gap-counts.js';
import { ShareBar } from './ShareBar.js';

/** How far each language has come: what is public in it, and the way to what its translations lack. */
export function Coverage({ coverage }: { coverage: DeskStatistics['coverage'] }) {
  const say = useWords();
  return (
    <Section title={say('desk.coverage')} lead={say('desk.coverageLead')}>
      {coverage.map((one) => (
        <LanguageCoverage key={one.language} {...one} />
      ))}
    </Section>
  );
}

function LanguageCoverage({ language, published, total }: DeskStatistics['coverage'][number]) {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const { data: counts } = useGapCounts(language);
  return (
    <div>
      <ShareBar
        label={nameOfLanguage(language)}
        value={say('desk.coverageOf', { published, total })}
        share={total === 0 ? 0 : published / total}
      />
      {counts && (
        <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {gapStates
            .filter((state) => counts[state].total > 0)
            .map((state) => (
              <li key={state}>
                <GapLink language={language} state={state} count={counts[state]} of={total} />
              </li>
            ))}
        </Box>
      )}
    </div>
  );
}

const colours = { missing: 'text.disabled', stale: 'warning.main', unreviewed: 'text.secondary' } as const;

type GapProps = { language: string; state: GapState; count: Count; of: number };

function GapLink({ language, state, count, of }: GapProps) {
  const say = useWords();
  const countInWords = useCountInWords();
  const share = Math.min(1, count.total / Math.max(1, of));
  return (
    <Box
      component={Link}
      to={`/to-translate?language=${language}&state=${state}`}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 10em) minmax(0, 1fr) minmax(2.5em, auto)',
        gap: 1,
        alignItems: 'center',
        minHeight: 44,
        color: 'inherit',
      }}
    >
      <Typography component="span" variant="body2">
        {say(`gap.${state}`)}
      </Typography>
      <Box aria-hidden sx={{ height: 6, borderRadius: 3, backgroundColor: 'divider', overflow: 'hidden' }}>
        <Box sx={{ height: '100%', width: `${Math.round(share * 100)}%`, backgroundColor: colours[state] }} />
      </Box>
      <Typography component="span" variant="body2" sx={{ textAlign: 'end', fontVariantNumeric: 'tabular-nums' }}>
        {countInWords(count.total, count.atLeast)}
      </Typography>
    </Box>
  );
}
