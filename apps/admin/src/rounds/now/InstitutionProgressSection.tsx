import { Box, Chip, Typography } from '@mui/material';
import type { AssessmentMatrix } from '@ventanilla/contracts';
import { useWords } from '../../i18n/use-words.js';
import { Section } from '../../layout/Section.js';
import { ProgressLine } from '../ProgressLine.js';

/** How far each institution is, in the order of the round: nobody is ranked. */
export function InstitutionProgressSection({ matrix: { institutions } }: { matrix: AssessmentMatrix }) {
  const say = useWords();
  return (
    <Section title={say('round.progressByInstitution')}>
      {institutions.length === 0 && <Typography color="textSecondary">{say('round.noInstitutions')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 2 }}>
        {institutions.map(({ institution, name, daysLate, ...progress }) => (
          <Box component="li" key={institution}>
            <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
              <Typography sx={{ fontWeight: 650, overflowWrap: 'anywhere' }}>{name}</Typography>
              {daysLate > 0 && (
                <Chip size="small" color="warning" label={say('round.daysLate', { smart_count: daysLate })} />
              )}
            </Box>
            <ProgressLine progress={progress} />
          </Box>
        ))}
      </Box>
    </Section>
  );
}
