import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, LinearProgress } from '@mui/material';
import { useState } from 'react';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { clockIn } from '../i18n/zone.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { LanguagesOfMany } from './LanguagesOfMany.js';
import { ManyRefusal } from './ManyRefusal.js';
import { languagesIn, type ManyDeed, mostOf, withoutLanguages } from './many-plan.js';
import { PlanSection } from './PlanSection.js';
import { useManyDeed } from './use-many-deed.js';
import { useManyPlan } from './use-many-plan.js';

type Props = { deed: ManyDeed; ids: string[]; onClose: () => void };

/** Says how many a deed would be done to, what is left out and why, before it is done to all of them at once. */
export function ManyDialog({ deed, ids, onClose }: Props) {
  const say = useWords();
  const { plan: whole, error, refetch } = useManyPlan(deed, ids);
  const [left, setLeft] = useState<string[]>([]);
  const plan = whole && withoutLanguages(whole, left);
  const { run, refusal, isPending, dialog } = useManyDeed(deed, onClose);
  const firstName = useReleaseName();
  const [written, setWritten] = useState(deed === 'publish' ? firstName : '');
  const chosen = plan?.chosen ?? [];
  const isReady = chosen.length > 0 && (deed !== 'publish' || written.trim() !== '');
  // After a refusal the list says how everything stands by now.
  const confirm = () => run(chosen, written.trim()).then(() => refetch());
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="many-dialog">
      <DialogTitle id="many-dialog">
        {say(`many.${deed}.question`, { smart_count: chosen.length || ids.length })}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        {error && <Alert severity="error">{say('error.unavailable')}</Alert>}
        {refusal && <ManyRefusal error={refusal} chosen={chosen} />}
        {whole && <LanguagesOfMany possible={languagesIn(whole)} left={left} onLeave={setLeft} />}
        {plan ? (
          <PlanSection deed={deed} plan={plan} written={written} onWrite={setWritten} />
        ) : (
          <WaitingForPlan tooMany={ids.length > mostOf(deed) ? mostOf(deed) : null} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('common.cancel')}</Button>
        <Button variant="contained" disabled={!isReady || isPending} onClick={() => void confirm()}>
          {say(`many.${deed}.confirm`)}
        </Button>
      </DialogActions>
      {dialog}
    </Dialog>
  );
}

function WaitingForPlan({ tooMany }: { tooMany: number | null }) {
  const say = useWords();
  if (tooMany !== null) return <Alert severity="warning">{say('many.tooMany', { most: tooMany })}</Alert>;
  return <LinearProgress aria-label={say('common.loading')} />;
}

/** A release is called after today, as the municipality's clocks have it, until somebody calls it otherwise. */
function useReleaseName(): string {
  const say = useWords();
  const dates = useDates();
  const { timeZone } = useMunicipality();
  return say('many.releaseName', { day: dates.day(clockIn(timeZone, new Date()).slice(0, 10)) });
}
