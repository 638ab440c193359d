import { Box, Typography } from '@mui/material';
import type { AssessmentMatrix } from '@ventanilla/contracts';
import { useWords } from '../../i18n/use-words.js';
import { useWritten } from '../../i18n/use-written.js';
import { DomainMark } from '../../indicator-sets/DomainMark.js';
import { Section } from '../../layout/Section.js';
import { ProgressLine } from '../ProgressLine.js';

/** How far each domain of the set is, however many there are. */
export function DomainProgressSection({ matrix: { domains, set } }: { matrix: AssessmentMatrix }) {
  const say = useWords();
  const written = useWritten();
  const nameOf = (number: number) =>
    written(set.domains.find((domain) => domain.number === number)?.names ?? {}) || say('set.domain', { number });
  return (
    <Section title={say('round.progressByDomain')} lead={say('round.progressLead')}>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 2 }}>
        {domains.map(({ domain, indicators, settled, ...progress }) => (
          <Box component="li" key={domain} sx={{ display: 'flex', gap: 1.5 }}>
            <DomainMark number={domain} />
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography sx={{ fontWeight: 650 }}>{nameOf(domain)}</Typography>
              <ProgressLine progress={progress} settled={{ settled, of: indicators }} />
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
