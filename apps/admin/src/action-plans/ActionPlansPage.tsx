import { Alert, Box, Button, LinearProgress } from '@mui/material';
import { useState } from 'react';
import { useCanAccess, useLocaleState } from 'react-admin';
import { useSignedIn } from '../core/use-signed-in.js';
import { titleOf } from '../entries/entry-title.js';
import { Choice } from '../governance/Choice.js';
import { ForThose } from '../governance/ForThose.js';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { EmptyState } from '../lists/EmptyState.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { ActionDialog } from './ActionDialog.js';
import { ActionList } from './ActionList.js';
import { PlanProgress } from './PlanProgress.js';
import { Unplanned } from './Unplanned.js';
import { usePlanProfiles } from './use-plan.js';

/** What a municipality means to do about its findings with potential; an institution sees its own part. */
export function ActionPlansPage() {
  return (
    <ForThose resource="actions">
      <Plans />
    </ForThose>
  );
}

function Plans() {
  const staff = useSignedIn();
  return staff?.role === 'institution' ? <OwnActions places={staff.municipalities} /> : <PlanHere />;
}

/** Whoever answers for an institution works on no window: the actions are those of its municipality. */
function OwnActions({ places }: { places: readonly string[] }) {
  const say = useWords();
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <PageHeader title={say('menu.actionPlans')} lead={say('plan.leadOwn')} />
      {places.map((municipality) => (
        <ActionList key={municipality} filter={{ municipality }} />
      ))}
    </Box>
  );
}

function PlanHere() {
  const { id: municipality } = useMunicipality();
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <PlanOfProfile key={municipality} municipality={municipality} />
    </Box>
  );
}

function PlanOfProfile({ municipality }: { municipality: string }) {
  const say = useWords();
  const [locale] = useLocaleState();
  const { canAccess: mayPlan } = useCanAccess({ resource: 'actions', action: 'create' });
  const { data: profiles, isPending, isError } = usePlanProfiles(municipality);
  const [chosen, setChosen] = useState('');
  const [about, setAbout] = useState<string[] | null>(null);
  const profile = chosen || (profiles?.[0]?.key ?? '');
  const create = mayPlan && profile !== '' && (
    <Button variant="contained" onClick={() => setAbout([])}>
      {say('plan.new')}
    </Button>
  );
  return (
    <>
      <PageHeader title={say('menu.actionPlans')} lead={say('plan.lead')} actions={create} />
      {isPending && <LinearProgress aria-label={say('common.loading')} />}
      {isError && <Alert severity="error">{say('error.unavailable')}</Alert>}
      {profiles?.length === 0 && <EmptyState title={say('plan.noProfile')} text={say('plan.noProfileText')} />}
      {profiles && profiles.length > 1 && (
        <Choice
          label={say('plan.profile')}
          value={profile}
          options={profiles.map((entry) => ({ value: entry.key, label: titleOf(entry, locale) }))}
          onChange={setChosen}
        />
      )}
      {profile !== '' && (
        <>
          <PlanProgress municipality={municipality} profile={profile} />
          <ActionList filter={{ municipality, profile }} />
          <Unplanned municipality={municipality} profile={profile} onPlan={mayPlan ? (key) => setAbout([key]) : null} />
        </>
      )}
      {about && (
        <ActionDialog place={{ municipality, profile }} action={null} about={about} onClose={() => setAbout(null)} />
      )}
    </>
  );
}
