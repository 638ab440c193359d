import { Box, Typography } from '@mui/material';
import type { RoundComparison } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import { Section } from '../layout/Section.js';
import { CountsTable } from './CountsTable.js';
import { CsvDownload } from './CsvDownload.js';
import { roundRows } from './comparison-csv.js';
import { roundWords } from './round-words.js';
import { TopicChanges } from './TopicChanges.js';

export function RoundsSideBySide({ comparison }: { comparison: RoundComparison }) {
  const say = useWords();
  const written = useWritten();
  const words = roundWords(comparison, written);
  const { before, after, domains, subThemes } = comparison;
  const versions = say('compare.versions', { before: before.setReference.version, after: after.setReference.version });
  const note = after.origin.kind === 'official' ? '' : written(after.origin.note);
  return (
    <Box aria-live="polite" sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <Section
        title={say('compare.changes')}
        lead={before.setReference.version === after.setReference.version ? undefined : versions}
        aside={<CsvDownload name={`${before.key}-${after.key}`} rows={() => roundRows(comparison, words, say)} />}
      >
        {note !== '' && (
          <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '80ch' }}>
            {note}
          </Typography>
        )}
        <TopicChanges comparison={comparison} words={words} />
      </Section>
      <Section title={say('compare.domains')} lead={say('compare.countsLead')}>
        <CountsTable
          label={say('compare.domains')}
          comparison={comparison}
          words={words}
          rows={domains.map((counts) => ({ title: words.domain(counts.domain), counts }))}
        />
      </Section>
      {subThemes.some(({ subTheme }) => subTheme !== null) && (
        <Section title={say('compare.subThemes')}>
          <CountsTable
            label={say('compare.subThemes')}
            comparison={comparison}
            words={words}
            rows={subThemes.map((counts) => ({ title: words.place(counts, say('compare.noSubTheme')), counts }))}
          />
        </Section>
      )}
    </Box>
  );
}
