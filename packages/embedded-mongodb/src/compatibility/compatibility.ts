import { codeOf } from '../errors.js';
import { expressionOperators } from '../query/expressions/operators/table.js';
import { valueOperators } from '../query/filter/operators.js';
import { documentOperators, fieldOperators } from '../query/match.js';
import { accumulators } from '../query/pipeline/accumulators/accumulators.js';
import { refusedStages, servedStages } from '../query/pipeline/stage-names.js';
import { windowFunctions } from '../query/pipeline/windows/functions.js';
import { updateOperators } from '../query/update/operators.js';
import { commands } from '../server/dispatch.js';
import { aliases } from '../server/rules/command-kinds.js';
import { inventory, type Kind } from './inventory.js';
import { partly, refused } from './limits.js';

/** Whether one name is served, and what there is to say about it. */
export type Compatibility = {
  readonly kind: Kind;
  readonly name: string;
  readonly served: 'yes' | 'partly' | 'no';
  readonly note: string;
};

/** What the code serves, by kind: the names of the tables that do the work. */
const served: Readonly<Record<Kind, readonly string[]>> = {
  commands: [...commands].filter(([name, { refused }]) => !refused && !(name in aliases)).map(([name]) => name),
  'aggregation stages': servedStages,
  accumulators: Object.keys(accumulators),
  'window operators': Object.keys(windowFunctions),
  'expression operators': Object.keys(expressionOperators),
  'query operators': [...documentOperators, ...fieldOperators, ...valueOperators],
  'projection operators': ['$', '$elemMatch', '$slice'],
  'update operators': [...updateOperators, '$', '$[]', '$[identifier]', '$each', '$position', '$slice', '$sort'],
};

/** The names of one kind, MongoDB's and any other that is served, each with whether and how. */
export function compatibilityOf(kind: Kind): Compatibility[] {
  const all = new Set([...inventory[kind], ...served[kind]]);
  return [...all].sort(byName).map((name) => describe(kind, name));
}

function byName(a: string, b: string): number {
  return a.toLowerCase() < b.toLowerCase() ? -1 : 1;
}

function describe(kind: Kind, name: string): Compatibility {
  if (!served[kind].includes(name)) return { kind, name, served: 'no', note: findReason(kind, name) ?? '' };
  const note = partly[kind]?.[name];
  return { kind, name, served: note === undefined ? 'yes' : 'partly', note: note ?? '' };
}

/** Why a name is refused, as its handler or the list of limits says; null when nobody says. */
export function findReason(kind: Kind, name: string): string | null {
  const handler = kind === 'commands' ? commands.get(name)?.refused : undefined;
  if (handler) return `${handler.reason} (code ${codeOf(handler.code)})`;
  const stage = kind === 'aggregation stages' ? refusedStages[name] : undefined;
  if (stage !== undefined) return `${stage.reason} (code ${codeOf(stage.code)})`;
  return refused[kind]?.[name] ?? null;
}
