import { copy, type Document } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import { type Path, splitPath, valueAt } from '../paths.js';
import { findMatchedIndex } from '../positional.js';
import type { Update, UpdateOptions } from '../update.js';
import { type ArrayFilters, compileArrayFilters, expandPath } from './array-filters.js';
import { dollarPrefixed, type FieldChange, parseChanges } from './changes.js';
import { showId } from './modifier.js';
import { checkReachable, setAtPath, unsetAtPath } from './paths.js';

/** Compiles an update of operators. */
export function compileOperators(spec: Document, options: UpdateOptions): Update {
  const changes = parseChanges(spec, options);
  const paths = changes.map(({ path }) => path);
  const arrayFilters = compileArrayFilters(options.arrayFilters ?? [], paths, spec, options);
  return {
    isReplacement: false,
    apply: (document, filter, isInsert) => {
      const result = copy(document);
      const due = changes.filter(({ operator }) => isInsert || operator !== '$setOnInsert');
      const steps = stepsFor(due, { document, filter, arrayFilters, options });
      if (!isInsert) for (const step of steps) checkTopName(step);
      for (const step of steps) applyStep(result, document, step);
      return result;
    },
  };
}

type Step = { readonly change: FieldChange; readonly path: Path };
type Surroundings = {
  readonly document: Document;
  readonly filter: Document;
  readonly arrayFilters: ArrayFilters;
  readonly options: UpdateOptions;
};

/** The places an update reaches are those of the document before it; no change decides where the next one goes. */
function stepsFor(changes: FieldChange[], { document, filter, arrayFilters, options }: Surroundings): Step[] {
  const matchedIndex = (arrayPath: string) => findMatchedIndex(filter, document, arrayPath, options);
  const steps = changes.flatMap((change) =>
    expandPath(document, change.path, { arrayFilters, matchedIndex }).map((path) => ({ change, path })),
  );
  if (steps.length > 1 && changes.some(({ path }) => path.includes('$'))) checkApart(steps);
  return steps;
}

/** Placeholders of two changes may turn out to stand for the same item. */
function checkApart(steps: Step[]): void {
  const seen: string[] = [];
  for (const path of steps.map((step) => step.path.join('.'))) {
    const met = seen.find((other) => `${path}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${path}.`));
    if (met !== undefined) throw new MongoError('ConflictingUpdateOperators', `Update created a conflict at '${met}'`);
    seen.push(path);
  }
}

const removing = ['$unset'];
const culling = ['$pop', '$pull', '$pullAll'];
const referenceNames = ['$ref', '$id', '$db'];

/** As in MongoDB, a field whose name begins with a dollar comes to the top of a document only when the document is new. */
function checkTopName({ change: { operator, to }, path }: Step): void {
  if (removing.includes(operator) || culling.includes(operator)) return;
  const [name = ''] = to === undefined ? path : splitPath(to);
  if (name.startsWith('$') && !referenceNames.includes(name)) throw dollarPrefixed(name);
}

function applyStep(result: Document, before: Document, { change, path }: Step): void {
  const { operator, to, modify } = change;
  if (to !== undefined) {
    rename(result, path, splitPath(to));
    return;
  }
  if (removing.includes(operator)) {
    unsetAtPath(result, path);
    return;
  }
  if (culling.includes(operator)) checkReachable(result, path);
  const value = valueAt(result, path);
  const after = modify(value, before);
  if (after !== undefined && after !== value) setAtPath(result, path, after);
}

function rename(result: Document, from: Path, to: Path): void {
  checkReachable(result, from);
  const value = valueAt(result, from);
  if (value === undefined) return;
  checkNoArray(result, from, 'source');
  checkNoArray(result, to, 'destination');
  setAtPath(result, to, value);
  unsetAtPath(result, from);
}

function checkNoArray(document: Document, path: Path, role: 'source' | 'destination'): void {
  for (const [i] of path.slice(0, -1).entries()) {
    const holder = path.slice(0, i + 1);
    if (Array.isArray(valueAt(document, holder)))
      throw new MongoError(
        'BadValue',
        `The ${role} field cannot be an array element, '${path.join('.')}' in doc with ${showId(document)} has an array field called '${holder.at(-1)}'`,
      );
  }
}
