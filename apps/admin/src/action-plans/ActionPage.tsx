import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import type { PlannedAction } from '@ventanilla/contracts';
import { useState } from 'react';
import { useCanAccess, useDataProvider } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useRefusable } from '../core/use-refusable.js';
import { ForThose } from '../governance/ForThose.js';
import { GovernanceRefusal } from '../governance/GovernanceRefusal.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import { BackLink } from '../layout/BackLink.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Section } from '../layout/Section.js';
import { ActionDialog } from './ActionDialog.js';
import { LookForm } from './LookForm.js';
import { LookTimeline } from './LookTimeline.js';
import { LateMark, StatusMark } from './StatusMark.js';
import { useAction, useActionPlan, useForgetPlans } from './use-plan.js';

/** One action: what is planned, and what was seen of it. */
export function ActionPage() {
  return (
    <ForThose resource="actions">
      <OneAction />
    </ForThose>
  );
}

function OneAction() {
  const say = useWords();
  const { id = '' } = useParams();
  const { data: action, isPending, isError } = useAction(id);
  const { canAccess: mayReport } = useCanAccess({ resource: 'actions', action: 'monitor' });
  if (isPending) return <LinearProgress aria-label={say('common.loading')} />;
  if (isError || !action) return <Alert severity="error">{say('error.notFound')}</Alert>;
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <BackLink to="/action-plans" label={say('menu.actionPlans')} />
      <PageHeader title={`${action.number}. ${action.title}`} actions={<ActionButtons action={action} />} />
      <Planned action={action} />
      {mayReport && <LookForm key={action.version} action={action} />}
      <LookTimeline action={action.id} />
    </Box>
  );
}

function ActionButtons({ action }: { action: PlannedAction }) {
  const say = useWords();
  const navigate = useNavigate();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const forget = useForgetPlans();
  const refusable = useRefusable();
  const { canAccess: mayPlan } = useCanAccess({ resource: 'actions', action: 'edit' });
  const [isOpen, setOpen] = useState(false);
  if (!mayPlan) return null;

  async function remove() {
    const isGone = await refusable.run(async () => {
      await dataProvider.deleteAction(action);
      return true;
    });
    if (!isGone) return;
    navigate('/action-plans');
    await forget();
  }

  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {say('plan.change')}
      </Button>
      {action.lookedAtOn === null && (
        <Button color="error" disabled={refusable.isPending} onClick={() => void remove()}>
          {say('plan.remove')}
        </Button>
      )}
      <GovernanceRefusal error={refusable.refusal} />
      {isOpen && <ActionDialog place={action} action={action} about={[]} onClose={() => setOpen(false)} />}
    </>
  );
}

function Planned({ action }: { action: PlannedAction }) {
  const say = useWords();
  const written = useWritten();
  const dates = useDates();
  const { data: plan } = useActionPlan(action.municipality, action.profile);
  const titles = action.findings.map(
    (key) => written(plan?.findings.find((each) => each.key === key)?.titles ?? {}) || key,
  );
  const { institution, progressIndicator, dueOn, budget, status, daysLate } = action;
  const facts = [
    [say('plan.column.institution'), institution.name],
    [say('plan.column.progressIndicator'), progressIndicator],
    [say('plan.column.dueOn'), dueOn ? dates.day(dueOn) : say('plan.noDay')],
    [say('plan.column.budget'), budget ? `${budget.amount.toLocaleString()} ${budget.currency}` : say('plan.noBudget')],
  ] as const;
  return (
    <Section title={say('plan.planned.title')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <StatusMark status={status} />
        <LateMark days={daysLate} />
      </Box>
      <Box component="dl" sx={{ margin: 0, display: 'grid', gap: 1.5, gridTemplateColumns: { md: '1fr 1fr' } }}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <Typography component="dt" variant="body2" color="textSecondary">
              {name}
            </Typography>
            <Typography component="dd" sx={{ margin: 0, overflowWrap: 'anywhere' }}>
              {value}
            </Typography>
          </div>
        ))}
      </Box>
      <div>
        <Typography variant="body2" color="textSecondary">
          {say('plan.about')}
        </Typography>
        <Box component="ul" sx={{ margin: 0, paddingInlineStart: 2.5 }}>
          {titles.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </Box>
      </div>
    </Section>
  );
}
