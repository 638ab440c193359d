import type { Assessment, CoreClient, ResponseInput } from '@ventanilla/contracts';

const questions = `indicator;domain;domain_name_es;question_es
S1;1;Salud;¿La guardia atiende a todas las personas?
S2;1;;¿Hay intérpretes en los centros de salud?
`;

const institutions = [
  { key: 'salud', name: 'Secretaría de Salud' },
  { key: 'ninez', name: 'Dirección de Niñez' },
];

/** A round of an invented municipality in which answers are taken: health is asked both questions, childhood the first. */
export async function aRoundAtWork(core: CoreClient, key = 'mgi-2026'): Promise<Assessment> {
  const opened = await core.openAssessment({
    body: {
      assessment: {
        ...{ municipality: 'quilmes', key, title: 'Ronda de Villa Ejemplo', profile: null, institutions },
        indicatorSet: await aReleasedSet(core, key),
        calendar: [{ phase: 'dataCollection', startsOn: '2026-10-01', endsOn: '2027-12-31' }],
        focalPoints: ['Fabia, Dirección de Migraciones'],
        asks: [
          { indicator: 'S1', institution: 'salud' },
          { indicator: 'S2', institution: 'salud' },
          { indicator: 'S1', institution: 'ninez' },
        ],
      },
    },
  });
  return core.moveAssessment({ params: { id: opened.id }, body: { version: opened.version, to: 'dataCollection' } });
}

async function aReleasedSet(core: CoreClient, key: string): Promise<string> {
  const names = { es: 'Preguntas de Villa Ejemplo' };
  const draft = await core.createIndicatorSet({ body: { owner: 'quilmes', key, names, from: null } });
  const params = { id: draft.id };
  const read = await core.importIndicatorSet({ params, body: { saved: draft.saved, format: 'csv', text: questions } });
  await core.releaseIndicatorSet({ params, body: { saved: read.saved } });
  return draft.id;
}

let writes = 0;

/** Answers a question for an institution that has not answered it yet. */
export function answerFor(core: CoreClient, { id }: Assessment, place: readonly [string, string], step: string) {
  const [institution, indicator] = place;
  writes += 1;
  const link = 'https://villa.example/ordenanzas/12';
  const evidence = [{ text: 'Ordenanza 12', file: null, link, date: '2026-02-03', institution: null }];
  const response: ResponseInput = { step, text: 'Según la ordenanza 12.', evidence };
  return core.saveResponse({
    params: { id, indicator, institution },
    body: { clientId: `prueba-${String(writes).padStart(6, '0')}`, version: 0, response },
  });
}

/** Everything asked is answered, with a contradiction, and the round is being validated. */
export async function aRoundInValidation(core: CoreClient, key = 'mgi-2025'): Promise<Assessment> {
  const round = await aRoundAtWork(core, key);
  await answerFor(core, round, ['salud', 'S1'], 'yes');
  await answerFor(core, round, ['salud', 'S2'], 'no');
  await answerFor(core, round, ['ninez', 'S1'], 'no');
  return core.moveAssessment({ params: { id: round.id }, body: { version: round.version, to: 'validation' } });
}
