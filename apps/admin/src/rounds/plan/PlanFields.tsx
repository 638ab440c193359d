import type { Assessment } from '@ventanilla/contracts';
import { CalendarFields } from './CalendarFields.js';
import { NameFields } from './NameFields.js';
import { FocalPointFields, InstitutionFields } from './PeopleFields.js';
import type { Plan } from './plan.js';

type Props = { plan: Plan; round: Assessment | null; onChange: (plan: Plan) => void };

/** Everything that is planned of a round but who answers what. */
export function PlanFields({ plan, round, onChange }: Props) {
  const change = (values: Partial<Plan>) => onChange({ ...plan, ...values });
  return (
    <>
      <NameFields plan={plan} round={round} onChange={change} />
      <FocalPointFields plan={plan} onChange={change} />
      <InstitutionFields plan={plan} onChange={change} />
      <CalendarFields days={plan.days} onChange={(days) => change({ days })} />
    </>
  );
}
