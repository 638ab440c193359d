import { Button, Typography } from '@mui/material';
import { useWords } from '../../i18n/use-words.js';
import { useWritten } from '../../i18n/use-written.js';
import { useIndicatorSet } from '../../indicator-sets/use-indicator-set.js';
import { Section } from '../../layout/Section.js';
import type { Plan } from './plan.js';
import { TextRows } from './TextRows.js';

type Props = { plan: Plan; onChange: (values: Partial<Plan>) => void };

/** Who coordinates the round in the local government. */
export function FocalPointFields({ plan: { focalPoints }, onChange }: Props) {
  const say = useWords();
  return (
    <Section title={say('round.focalPoints')} lead={say('round.focalPointsLead')}>
      <TextRows
        label={say('round.focalPoint')}
        addLabel={say('round.addFocalPoint')}
        values={focalPoints}
        onWrite={(at, name) => onChange({ focalPoints: focalPoints.with(at, name) })}
        onAdd={() => onChange({ focalPoints: [...focalPoints, ''] })}
        onRemove={(at) => onChange({ focalPoints: focalPoints.toSpliced(at, 1) })}
      />
    </Section>
  );
}

/** Who answers in the round. */
export function InstitutionFields({ plan, onChange }: Props) {
  const say = useWords();
  const { institutions } = plan;
  const write = (at: number, name: string) =>
    onChange({ institutions: institutions.map((one, index) => (index === at ? { ...one, name } : one)) });
  return (
    <Section title={say('round.institutions')} lead={say('round.institutionsLead')}>
      <SuggestButton plan={plan} onChange={onChange} />
      <TextRows
        label={say('round.institution')}
        addLabel={say('round.addInstitution')}
        values={institutions.map(({ name }) => name)}
        onWrite={write}
        onAdd={() => onChange({ institutions: [...institutions, { key: '', name: '' }] })}
        onRemove={(at) => onChange({ institutions: institutions.toSpliced(at, 1) })}
      />
      {plan.asks.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {say('round.removeInstitutionAsks')}
        </Typography>
      )}
    </Section>
  );
}

/** Adds those whom the questions of the set name as likely to know. */
function SuggestButton({ plan: { institutions, indicatorSet }, onChange }: Props) {
  const say = useWords();
  const written = useWritten();
  const { data: set } = useIndicatorSet(indicatorSet);
  const names = (set?.indicators ?? []).map(({ suggestedInstitution }) => written(suggestedInstitution));
  const known = institutions.map(({ name }) => name);
  const fresh = [...new Set(names)].filter((name) => name !== '' && !known.includes(name));
  if (fresh.length === 0) return null;
  const add = () => onChange({ institutions: [...institutions, ...fresh.map((name) => ({ key: '', name }))] });
  return (
    <Button sx={{ justifySelf: 'start' }} onClick={add}>
      {say('round.suggest')} ({fresh.length})
    </Button>
  );
}
