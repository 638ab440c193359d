import type { Kind } from '../../src/compatibility/inventory.js';
import { commandExamples } from './commands/all.js';
import { expressionExamples } from './expressions/all.js';
import { projectionExamples } from './projections/projections.js';
import { queryExamples } from './queries/all.js';
import { allStageExamples } from './stages/all.js';
import { updateExamples } from './updates/all.js';

type Found = { readonly name: string; readonly value: unknown };

/** Every field of a value and of what is inside it, at any depth. */
function* fieldsIn(value: unknown): Iterable<Found> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inside] of Object.entries(value)) {
    yield { name, value: inside };
    yield* fieldsIn(inside);
  }
}

function namesIn(...values: readonly unknown[]): string[] {
  return values.flatMap((value) => Array.from(fieldsIn(value), ({ name }) => name));
}

/** What the stages with these names are given, wherever in a pipeline they stand. */
function within(pipeline: unknown, names: readonly string[]): unknown[] {
  return [...fieldsIn(pipeline)].flatMap(({ name, value }) => (names.includes(name) ? [value] : []));
}

const pipelines = allStageExamples.flatMap(({ expected, pipeline }) => (expected ? [pipeline] : []));
/** What the fields are computed by that stages with these names give. */
function computedIn(names: readonly string[]): string[] {
  const specs = within(pipelines, names).flatMap((spec) => [spec, ...within(spec, ['output'])]);
  return specs.flatMap((spec) => Object.values(spec ?? {})).flatMap((call) => Object.keys(call ?? {}));
}

/** What paths hold in place of a name. */
const placeholders: Readonly<Record<string, RegExp>> = {
  $: /\.\$(\.|$)/,
  '$[]': /\.\$\[\]/,
  '$[identifier]': /\.\$\[\w/,
};

function withPlaceholders(names: readonly string[]): string[] {
  const met = Object.entries(placeholders).filter(([, pattern]) => names.some((name) => pattern.test(name)));
  return [...names, ...met.map(([name]) => name)];
}

/**
 * The names that examples use with success, by kind. All of these examples are run by the tests, through a server, and held
 * against what comes out; a refusal shows nothing.
 */
export const shownBy: Readonly<Record<Kind, ReadonlySet<string>>> = {
  commands: new Set(
    Object.values(commandExamples)
      .flat()
      .flatMap(({ command, code }) => (code === undefined ? Object.keys(command).slice(0, 1) : [])),
  ),
  'aggregation stages': new Set(namesIn(...pipelines)),
  accumulators: new Set(computedIn(['$group', '$bucket', '$bucketAuto'])),
  'window operators': new Set(computedIn(['$setWindowFields'])),
  'expression operators': new Set(
    namesIn(...expressionExamples.flatMap((example) => ('expected' in example ? [example.expression] : []))),
  ),
  'query operators': new Set(namesIn(...queryExamples.flatMap(({ finds, filter }) => (finds ? [filter] : [])))),
  'projection operators': new Set(
    withPlaceholders(namesIn(...projectionExamples.flatMap(({ shows, projection }) => (shows ? [projection] : [])))),
  ),
  'update operators': new Set(
    withPlaceholders(namesIn(...updateExamples.flatMap(({ becomes, update }) => (becomes ? [update] : [])))),
  ),
};
