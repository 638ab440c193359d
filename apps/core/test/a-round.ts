import type { Assessment, AssessmentInput, CoreClient, ResponseInput } from '@ventanilla/contracts';
import { aStaffMember } from '@ventanilla/testing';
import { type RunningCore, signedIn } from './running-core.js';

export const table = `indicator;domain;domain_name_es;domain_topics;question_es
S1;1;Salud;health;¿La guardia atiende a todas las personas?
S2;1;;;¿Hay intérpretes en los centros de salud?
G1;2;Gobierno;;¿Hay un área a cargo de las migraciones?
`;

export const yes: ResponseInput = {
  step: 'yes',
  text: 'Sí, sin pedir documento.',
  evidence: [{ text: 'Ordenanza 12 de Villa Ejemplo', file: null, link: null, date: '2026-02-03', institution: null }],
};
export const no: ResponseInput = { step: 'no', text: 'Todavía no.', evidence: [] };

/** Somebody who runs the rounds of a municipality. */
export async function aFocalPoint(core: RunningCore, name: string, municipality: string): Promise<CoreClient> {
  const email = `${name}@${municipality}.example`;
  const member = aStaffMember({ email, name, role: 'focalPoint', municipalities: [municipality] });
  return (await signedIn(core, member)).core;
}

/** Somebody who answers for an institution. */
export async function aRespondent(core: RunningCore, institution: string, municipality: string): Promise<CoreClient> {
  const scope = { municipalities: [municipality], institutions: [institution] };
  const email = `${institution}@${municipality}.example`;
  const member = aStaffMember({ email, name: institution, role: 'institution', ...scope });
  return (await signedIn(core, member)).core;
}

/** A released set of three questions in two domains. */
export async function aReleasedSet(who: CoreClient, owner: string, key = 'preguntas', text = table): Promise<string> {
  const draft = await who.createIndicatorSet({ body: { owner, key, names: { es: 'Preguntas' }, from: null } });
  const params = { id: draft.id };
  const read = await who.importIndicatorSet({ params, body: { saved: draft.saved, format: 'csv', text } });
  await who.releaseIndicatorSet({ params, body: { saved: read.saved } });
  return draft.id;
}

/** A plan for that set: health is asked S1 and S2, the children's office S1 and G1. */
export function aPlan(indicatorSet: string, overrides: Partial<AssessmentInput> = {}): AssessmentInput {
  return {
    municipality: 'quilmes',
    key: 'mgi-2026',
    title: 'Primera ronda',
    indicatorSet,
    calendar: [{ phase: 'dataCollection', startsOn: '2026-03-01', endsOn: '2026-03-31' }],
    institutions: [
      { key: 'salud', name: 'Secretaría de Salud' },
      { key: 'ninez', name: 'Dirección de Niñez' },
    ],
    focalPoints: ['Fabia, Dirección de Migraciones'],
    asks: [
      { indicator: 'S1', institution: 'salud' },
      { indicator: 'S2', institution: 'salud' },
      { indicator: 'S1', institution: 'ninez' },
      { indicator: 'G1', institution: 'ninez' },
    ],
    links: [],
    profile: null,
    ...overrides,
  };
}

export const open = (who: CoreClient, assessment: AssessmentInput) => who.openAssessment({ body: { assessment } });

export const move = (who: CoreClient, { id, version }: Assessment, to: Assessment['phase'], why = '') =>
  who.moveAssessment({ params: { id }, body: { version, to, why } });

let writes = 0;

/** Answers a question for an institution; `version` is the one it is written on. */
export function answer(
  who: CoreClient,
  round: Pick<Assessment, 'id'>,
  [institution, indicator]: readonly [string, string],
  response: ResponseInput,
  { version = 0, clientId }: { version?: number; clientId?: string } = {},
) {
  writes += 1;
  const body = { clientId: clientId ?? `write-${String(writes).padStart(8, '0')}`, version, response };
  return who.saveResponse({ params: { id: round.id, indicator, institution }, body });
}

/** Answers everything the plan asks: the two institutions contradict each other on S1. */
export async function answerAll(who: CoreClient, round: Pick<Assessment, 'id'>): Promise<void> {
  await answer(who, round, ['salud', 'S1'], yes);
  await answer(who, round, ['salud', 'S2'], no);
  await answer(who, round, ['ninez', 'S1'], no);
  await answer(who, round, ['ninez', 'G1'], yes);
}

/** Takes what the other side answered: the law holds on S1, everybody agrees on the rest. */
export async function decideAll(who: CoreClient, { id }: Pick<Assessment, 'id'>): Promise<void> {
  const decisions: [string, string | null, string][] = [
    ['S1', 'salud', 'La ordenanza está vigente.'],
    ['S2', null, ''],
    ['G1', null, ''],
  ];
  for (const [indicator, institution, reason] of decisions) {
    const body = { seen: null, decision: { kind: 'accepted', indicator, institution, reason } } as const;
    await who.decideOnIndicator({ params: { id }, body });
  }
}

/** A round whose answers are all decided on, in the phase of drafting. */
export async function aRoundToDraft(who: CoreClient, plan: AssessmentInput): Promise<Assessment> {
  const collecting = await move(who, await open(who, plan), 'dataCollection');
  await answerAll(who, collecting);
  const validating = await move(who, collecting, 'validation');
  await decideAll(who, validating);
  return move(who, validating, 'drafting');
}
