import { type Assessment, type AssessmentInput, type Phase, phases } from '@ventanilla/contracts';
import { keyFromName } from '../../indicator-sets/key-from-name.js';

/** The plan of a round as it is being written: every phase has its days, perhaps empty; new institutions have no key yet. */
export type Plan = Omit<AssessmentInput, 'calendar'> & { days: Record<Phase, Days> };
export type Days = { startsOn: string; endsOn: string };

/** What there is to plan, in the order of the form; a round stays in its municipality. */
export const planParts = [
  'title',
  'key',
  'indicatorSet',
  'profile',
  'focalPoints',
  'institutions',
  'calendar',
  'asks',
  'links',
] as const;
export type PlanPart = (typeof planParts)[number];

export const blankPlan = (municipality: string): Plan => ({
  ...{ municipality, key: '', title: '', indicatorSet: '', days: daysOf([]), institutions: [] },
  ...{ focalPoints: [''], asks: [], links: [], profile: null },
});

export function planOf(round: Assessment | AssessmentInput): Plan {
  const { municipality, key, title, indicatorSet, calendar, institutions, focalPoints, asks, links, profile } = round;
  const days = daysOf(calendar);
  return { municipality, key, title, indicatorSet, days, institutions, focalPoints, asks, links, profile };
}

/** The plan as core takes it: without empty lines, and without asking institutions that take no part any more. */
export function inputOf({ days, ...plan }: Plan): AssessmentInput {
  const institutions = withKeys(plan.institutions.filter(({ name }) => name.trim() !== ''));
  const keys = new Set(institutions.map(({ key }) => key));
  return {
    ...plan,
    ...{ key: plan.key.trim(), title: plan.title.trim(), institutions, calendar: calendarOf(days) },
    focalPoints: plan.focalPoints.map((name) => name.trim()).filter((name) => name !== ''),
    asks: plan.asks.filter(({ institution }) => keys.has(institution)),
    profile: plan.profile?.trim() || null,
  };
}

/** What of the days is planned: phases with a first or a last day, in their order. */
export function calendarOf(days: Plan['days']): AssessmentInput['calendar'] {
  return phases
    .map((phase) => ({ phase, ...days[phase] }))
    .filter(({ startsOn, endsOn }) => startsOn !== '' || endsOn !== '');
}

function daysOf(calendar: AssessmentInput['calendar']): Plan['days'] {
  const entries = phases.map((phase) => {
    const { startsOn = '', endsOn = '' } = calendar.find((step) => step.phase === phase) ?? {};
    return [phase, { startsOn, endsOn }];
  });
  return Object.fromEntries(entries) as Plan['days'];
}

/** Gives new institutions a key made of their name, each its own; those that are there keep theirs. */
function withKeys(institutions: Plan['institutions']): Plan['institutions'] {
  const taken = new Set(institutions.map(({ key }) => key).filter((key) => key !== ''));
  return institutions.map(({ key, name }) => {
    const own = key || freeKey(keyFromName(name), taken);
    taken.add(own);
    return { key: own, name: name.trim() };
  });
}

function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  // Names in other scripts give no key of their own.
  const base = wanted.length < 2 ? 'institution' : wanted;
  let key = base;
  for (let count = 2; taken.has(key); count += 1) key = `${base}-${count}`;
  return key;
}
