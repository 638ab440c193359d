import type { Attachment, Training, TrainingInput } from '@ventanilla/contracts';
import { type TrainingSession as RuledSession, type TrainingModule, trainedOfficials } from '@ventanilla/mgi';
import type { SessionDocument } from './sessions/session.schema.js';
import type { TrainingDocument } from './training.schema.js';

export function toTraining(
  document: TrainingDocument,
  sessions: readonly SessionDocument[],
  files: ReadonlyMap<string, Attachment>,
): Training {
  const { _id, forgotten: _forgotten, updatedAt, ...values } = document;
  return {
    ...values,
    id: _id.toHexString(),
    sessions: sessions.length,
    trainedOfficials: trainedOfficials(sessions.map(toRuledSession)).length,
    files: filesOf(document).flatMap((file) => files.get(file) ?? []),
    updatedAt: updatedAt.toISOString(),
  };
}

/** The session as the rules know it. */
export function toRuledSession({ module, on, hours, attended }: SessionDocument): RuledSession {
  return { module, on, hours, attended: attended.map((official) => official.toHexString()) };
}

/** Modules as the rules know them: what a name is called in which language makes no difference to them. */
export function toRuledModules({ modules }: Pick<TrainingInput, 'modules'>): TrainingModule[] {
  return modules.map(({ key, name, materials }) => ({ key, names: { und: name }, materials }));
}

export function filesOf({ modules }: Pick<TrainingInput, 'modules'>): string[] {
  return modules.flatMap(({ materials }) => materials.flatMap(({ file }) => file ?? []));
}

export function inputOf(training: TrainingDocument): TrainingInput {
  const { municipality, title, givenBy, modules, requirement, capacities, namesUntil } = training;
  return { municipality, title, givenBy, modules, requirement, capacities, namesUntil };
}
