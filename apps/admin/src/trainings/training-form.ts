import type { Training, TrainingInput } from '@ventanilla/contracts';

/** What is typed of a training: modules by name, one a line; those that are there keep their keys and materials. */
export type TrainingForm = {
  title: string;
  givenBy: string;
  modules: string;
  hours: string;
  allModules: boolean;
  capacities: TrainingInput['capacities'];
  namesUntil: string;
};

/** Long enough to hand out certificates and to apply for certification, by default. */
const YEARS_KEPT = 2;

export function formOf(training: Training | null, municipalityName: string): TrainingForm {
  const { hours = null, allModules = true } = training?.requirement ?? {};
  return {
    title: training?.title ?? '',
    givenBy: training?.givenBy ?? municipalityName,
    modules: (training?.modules ?? []).map(({ name }) => name).join('\n'),
    hours: hours === null ? '' : String(hours),
    allModules,
    capacities: training?.capacities ?? [],
    namesUntil: training?.namesUntil ?? inYears(YEARS_KEPT),
  };
}

/** What core is sent; null while something is missing. */
export function inputOf(
  municipality: string,
  form: TrainingForm,
  before: TrainingInput['modules'],
): TrainingInput | null {
  const { title, givenBy, hours, allModules, capacities, namesUntil } = form;
  const modules = modulesOf(form.modules, before);
  if (!title.trim() || !givenBy.trim() || modules.length === 0 || !namesUntil) return null;
  const requirement = { hours: hours === '' ? null : Number(hours), allModules };
  const named = capacities.filter(({ name }) => name.trim() !== '');
  return { municipality, title, givenBy, modules, requirement, capacities: named, namesUntil };
}

/** A line that names a module that is there is that module; any other line is a new one. */
function modulesOf(lines: string, before: TrainingInput['modules']): TrainingInput['modules'] {
  const names = lines.split('\n').map((line) => line.trim());
  return names.filter(Boolean).map((name) => {
    const kept = before.find((module) => module.name === name);
    return kept ?? { key: newKey(), name, materials: [] };
  });
}

function newKey(): string {
  return `m-${crypto.randomUUID().slice(0, 8)}`;
}

function inYears(years: number): string {
  const day = new Date();
  day.setFullYear(day.getFullYear() + years);
  return day.toISOString().slice(0, 10);
}

/** A training whose module has these materials instead of its own. */
export function withMaterials(
  { municipality, title, givenBy, requirement, capacities, namesUntil, ...training }: Training,
  { key }: Pick<TrainingInput['modules'][number], 'key'>,
  materials: TrainingInput['modules'][number]['materials'],
): TrainingInput {
  const modules = training.modules.map((module) => (module.key === key ? { ...module, materials } : module));
  return { municipality, title, givenBy, modules, requirement, capacities, namesUntil };
}
