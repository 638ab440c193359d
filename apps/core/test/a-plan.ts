import type { ActionInput, CoreClient, MonitoringInput, PlannedAction } from '@ventanilla/contracts';
import { aFinding, aProfile } from '@ventanilla/testing';

/** A profile with one well-developed finding and two with potential, as drafts. */
export async function aDraftedProfile(who: CoreClient, municipality: string): Promise<void> {
  const finding = { profile: 'perfil', domain: 1, order: 1 };
  const entries = [
    aProfile({ municipality, key: 'perfil' }),
    aFinding({ municipality, key: 'p1w1', facts: { ...finding, type: 'well-developed' } }),
    aFinding({ municipality, key: 'p1a1', facts: { ...finding, type: 'potential' } }),
    aFinding({ municipality, key: 'p2a1', facts: { ...finding, domain: 2, type: 'potential' } }),
  ];
  for (const body of entries) await who.createEntry({ body });
}

export function anAction(overrides: Partial<ActionInput> = {}): ActionInput {
  return {
    municipality: 'quilmes',
    profile: 'perfil',
    findings: ['p1a1'],
    title: 'Publicar una guía para quienes llegan',
    institution: { key: 'salud', name: 'Secretaría de Salud' },
    progressIndicator: 'La guía está publicada en tres idiomas.',
    dueOn: '2026-09-30',
    budget: { amount: 250_000, currency: 'ARS' },
    ...overrides,
  };
}

export const plan = (who: CoreClient, overrides: Partial<ActionInput> = {}) =>
  who.planAction({ body: { action: anAction(overrides) } });

let looks = 0;

/** Says what was seen of an action on a day. */
export function look(
  who: CoreClient,
  { id }: Pick<PlannedAction, 'id'>,
  overrides: Partial<MonitoringInput> = {},
  clientId = '',
) {
  looks += 1;
  const monitoring: MonitoringInput = {
    ...{ on: '2026-08-01', status: 'underway', note: 'Hay un borrador.', evidence: [] },
    ...overrides,
  };
  return who.recordMonitoring({
    params: { id },
    body: { clientId: clientId || `seguimiento-${String(looks).padStart(4, '0')}`, monitoring },
  });
}
