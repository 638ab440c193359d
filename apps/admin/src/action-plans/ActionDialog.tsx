import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import type { ActionInput, Institution, PlannedAction } from '@ventanilla/contracts';
import { type FormEvent, useState } from 'react';
import { useNotify } from 'react-admin';
import { GovernanceRefusal } from '../governance/GovernanceRefusal.js';
import { useWords } from '../i18n/use-words.js';
import { ActionConflict } from './ActionConflict.js';
import { ActionFields, type ActionForm } from './ActionFields.js';
import { useActionPlan, useForgetPlans, useInstitutions } from './use-plan.js';
import { useSaveAction } from './use-save-action.js';

type Place = Pick<ActionInput, 'municipality' | 'profile'>;
type Props = { place: Place; action: PlannedAction | null; about: readonly string[]; onClose: () => void };

/** Plans an action, or changes what is planned. */
export function ActionDialog({ place, action, about, onClose }: Props) {
  const say = useWords();
  const notify = useNotify();
  const forget = useForgetPlans();
  const saving = useSaveAction(action);
  const [form, setForm] = useState<ActionForm>(() => formOf(action, about));
  const { data: plan } = useActionPlan(place.municipality, place.profile);
  const { data: institutions = [] } = useInstitutions(place.municipality);
  const input = inputOf(place, form, institutions);
  const { conflict } = saving;

  async function save(event: FormEvent) {
    event.preventDefault();
    const saved = conflict ? await saving.saveChosen(conflict) : input && (await saving.save(input));
    if (!saved) return;
    await forget();
    notify(say(action ? 'plan.saved' : 'plan.planned'), { type: 'success' });
    onClose();
  }

  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="action-title">
      <form onSubmit={(event) => void save(event)}>
        <DialogTitle id="action-title">{say(action ? 'plan.change' : 'plan.new')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          {conflict ? (
            <ActionConflict
              {...conflict}
              choices={saving.choices}
              onChoose={saving.setChoices}
              findings={plan?.findings ?? []}
            />
          ) : (
            <ActionFields
              form={form}
              onChange={(change) => setForm({ ...form, ...change })}
              findings={plan?.findings ?? []}
              institutions={institutions}
            />
          )}
          <GovernanceRefusal error={saving.refusal} />
        </DialogContent>
        <DialogActions>
          {conflict && <Button onClick={saving.forget}>{say('conflict.keepEditing')}</Button>}
          <Button onClick={onClose}>{say('common.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={!input || saving.isPending}>
            {say(saveWord(action, conflict !== null))}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function saveWord(action: PlannedAction | null, isConflict: boolean) {
  if (isConflict) return 'conflict.saveChosen';
  return action ? 'plan.save' : 'plan.doPlan';
}

function formOf(action: PlannedAction | null, about: readonly string[]): ActionForm {
  const { amount, currency } = action?.budget ?? { amount: null, currency: 'ARS' };
  return {
    title: action?.title ?? '',
    findings: action?.findings ?? about,
    institution: action?.institution ?? { key: '', name: '' },
    progressIndicator: action?.progressIndicator ?? '',
    dueOn: action?.dueOn ?? '',
    amount: amount === null ? '' : String(amount),
    currency,
  };
}

/** What core is sent; null while something is missing. */
function inputOf(place: Place, form: ActionForm, institutions: readonly Institution[]): ActionInput | null {
  const { title, findings, progressIndicator, dueOn, amount, currency } = form;
  const institution = institutions.find(({ key }) => key === form.institution.key) ?? form.institution;
  const isComplete = title.trim() && progressIndicator.trim() && institution.key && findings.length > 0;
  if (!isComplete) return null;
  const budget = amount === '' ? null : { amount: Number(amount), currency: currency.toUpperCase() };
  return { ...place, title, findings: [...findings], institution, progressIndicator, dueOn: dueOn || null, budget };
}
