import { Alert, TextField, Typography } from '@mui/material';
import { useWords } from '../i18n/use-words.js';
import type { ManyDeed, ManyPlan } from './many-plan.js';
import { PlanList } from './PlanList.js';

type Props = { deed: ManyDeed; plan: ManyPlan; written: string; onWrite: (words: string) => void };

/** What would happen, to what, and what to write beside it: a note, or for a release its name. */
export function PlanSection({ deed, plan, written, onWrite }: Props) {
  const say = useWords();
  const isRelease = deed === 'publish';
  if (plan.chosen.length === 0) {
    return (
      <>
        <Alert severity="info">{say('many.nothingFits')}</Alert>
        <PlanList deed={deed} plan={plan} />
      </>
    );
  }
  return (
    <>
      <Typography>{say(`many.${deed}.explain`)}</Typography>
      <PlanList deed={deed} plan={plan} />
      <TextField
        label={say(isRelease ? 'release.name' : 'step.note')}
        required={isRelease}
        value={written}
        onChange={({ target }) => onWrite(target.value)}
        slotProps={{ htmlInput: { maxLength: isRelease ? 120 : 1_000 } }}
      />
    </>
  );
}
