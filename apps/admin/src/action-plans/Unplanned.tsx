import { Box, Button, Typography } from '@mui/material';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import { Section } from '../layout/Section.js';
import { useActionPlan } from './use-plan.js';

type Props = { municipality: string; profile: string; onPlan: ((finding: string) => void) | null };

/** The findings with potential that nobody has taken up yet. */
export function Unplanned({ municipality, profile, onPlan }: Props) {
  const { data: plan } = useActionPlan(municipality, profile);
  const say = useWords();
  const written = useWritten();
  const findings = plan?.findings.filter(({ planned }) => !planned) ?? [];
  if (findings.length === 0) return null;
  return (
    <Section title={say('plan.unplanned', { smart_count: findings.length })} lead={say('plan.unplannedLead')}>
      <Box component="ul" sx={{ margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {findings.map(({ key, titles }) => (
          <Box component="li" key={key} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <Typography sx={{ flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' }}>{written(titles)}</Typography>
            {onPlan && (
              <Button
                variant="outlined"
                aria-label={`${say('plan.planThis')}: ${written(titles)}`}
                onClick={() => onPlan(key)}
              >
                {say('plan.planThis')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
