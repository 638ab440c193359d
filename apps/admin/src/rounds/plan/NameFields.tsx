import { MenuItem, TextField } from '@mui/material';
import type { Assessment } from '@ventanilla/contracts';
import { useWords } from '../../i18n/use-words.js';
import { useWritten } from '../../i18n/use-written.js';
import { keyFromName } from '../../indicator-sets/key-from-name.js';
import { useIndicatorSets } from '../../indicator-sets/use-indicator-set.js';
import { Section } from '../../layout/Section.js';
import type { Plan } from './plan.js';

type Props = { plan: Plan; round: Assessment | null; onChange: (values: Partial<Plan>) => void };

/** What a round is called, and the set it is about. */
export function NameFields({ plan, round, onChange }: Props) {
  const say = useWords();
  const isSuggested = plan.key === keyFromName(plan.title);
  const name = (title: string) => onChange({ title, ...(!round && isSuggested && { key: keyFromName(title) }) });
  return (
    <Section title={say('round.about')}>
      <TextField
        label={say('round.name')}
        helperText={say('round.nameHelp')}
        required
        value={plan.title}
        onChange={({ target }) => name(target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <TextField
        label={say('round.key')}
        helperText={say('round.keyHelp')}
        required
        value={plan.key}
        onChange={({ target }) => onChange({ key: target.value })}
        slotProps={{ htmlInput: { maxLength: 80 } }}
      />
      <SetChoice plan={plan} round={round} onChange={onChange} />
      <TextField
        label={say('round.profile')}
        helperText={say('round.profileHelp')}
        value={plan.profile ?? ''}
        onChange={({ target }) => onChange({ profile: target.value })}
        slotProps={{ htmlInput: { maxLength: 80 } }}
      />
    </Section>
  );
}

function SetChoice({ plan, round, onChange }: Props) {
  const say = useWords();
  const written = useWritten();
  const { data } = useIndicatorSets(plan.municipality, 'released');
  const sets = data?.items ?? [];
  const isFixed = round !== null && round.phase !== 'induction';
  const isKnown = sets.some(({ id }) => id === plan.indicatorSet);
  const chosen = sets.find(({ id }) => id === plan.indicatorSet);
  const help = chosen ? say(`set.origin.${chosen.origin.kind}`) : data && sets.length === 0 ? say('round.noSets') : '';
  return (
    <TextField
      select
      label={say('round.chooseSet')}
      helperText={isFixed ? say('round.setFixed') : help}
      required
      disabled={isFixed}
      value={isKnown ? plan.indicatorSet : ''}
      // What was asked belongs to the questions of the other set.
      onChange={({ target }) => onChange({ indicatorSet: target.value, asks: [], links: [] })}
    >
      {sets.map(({ id, names, key, version }) => (
        <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
          {say('set.fromVersion', { name: written(names) || key, version })}
        </MenuItem>
      ))}
    </TextField>
  );
}
