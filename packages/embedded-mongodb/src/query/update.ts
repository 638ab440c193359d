import { copy, type Document, isDocument } from '../bson/codec.js';
import { compareText, equalValues } from '../bson/compare.js';
import { MongoError } from '../errors.js';
import { type ArrayFilters, compileArrayFilters, expandPath } from './array-filters.js';
import type { QueryContext } from './context.js';
import { type Path, splitPath, valueAt } from './paths.js';
import { compilePipeline, isolatedEnvironment } from './pipeline/compile.js';
import { findMatchedIndex } from './positional.js';
import { applyOperator, isUpdateOperator, type UpdateContext } from './update-operators.js';
import { setAtPath, unsetAtPath } from './update-paths.js';

/** An update as a client sent it, compiled: a replacement, operators or a pipeline. */
export type Update = {
  readonly isReplacement: boolean;
  /** The new version of a document; `isInsert` is true for the document an upsert makes. The old one stays untouched. */
  readonly apply: (document: Document, filter: Document, isInsert: boolean) => Document;
};

/** What an update may use besides the document. */
export type UpdateOptions = QueryContext & { readonly arrayFilters?: readonly Document[]; readonly now: Date };

/** Compiles an update. Throws `FailedToParse` for unknown operators, `ConflictingUpdateOperators` when two touch one path. */
export function compileUpdate(spec: unknown, options: UpdateOptions): Update {
  const update = compileKind(spec, options);
  return {
    ...update,
    apply: (document, filter, isInsert) => keepId(document, update.apply(document, filter, isInsert), isInsert),
  };
}

function compileKind(spec: unknown, options: UpdateOptions): Update {
  if (Array.isArray(spec)) return compileStages(spec, options);
  if (!isDocument(spec)) throw new MongoError('FailedToParse', 'Update argument must be either an object or an array');
  const names = Object.keys(spec);
  if (names.length > 0 && names[0]?.startsWith('$')) return compileOperators(spec, options);
  const stray = names.find((name) => name.startsWith('$'));
  if (stray)
    throw new MongoError(
      'DollarPrefixedFieldName',
      `The dollar ($) prefixed field '${stray}' is not allowed in the context of an update's replacement document.`,
    );
  return { isReplacement: true, apply: (document) => replaced(document, spec) };
}

function replaced(document: Document, replacement: Document): Document {
  const { _id, ...fields } = copy(replacement);
  const id = _id ?? document['_id'];
  return id === undefined ? fields : { _id: id, ...fields };
}

function keepId(before: Document, after: Document, isInsert: boolean): Document {
  const id = before['_id'];
  const kept = id === undefined || (Object.hasOwn(after, '_id') && equalValues(id, after['_id']));
  if (kept || (isInsert && id === undefined)) return after;
  throw new MongoError(
    'ImmutableField',
    "Performing an update on the path '_id' would modify the immutable field '_id'",
  );
}

const updateStages = ['$addFields', '$set', '$project', '$unset', '$replaceRoot', '$replaceWith'];

function compileStages(stages: unknown[], options: UpdateOptions): Update {
  const pipeline = compilePipeline(stages.map(updateStage), isolatedEnvironment(options));
  return { isReplacement: false, apply: (document) => replaced(document, firstOf(pipeline([document]))) };
}

function updateStage(stage: unknown): Document {
  const name = isDocument(stage) ? (Object.keys(stage)[0] ?? '') : '';
  if (isDocument(stage) && updateStages.includes(name)) return stage;
  throw new MongoError('InvalidOptions', `${name} is not allowed to be used within an update`);
}

function firstOf(documents: Iterable<Document>): Document {
  for (const document of documents) return document;
  return {};
}

type Change = { readonly operator: string; readonly path: string; readonly operand: unknown };

function compileOperators(spec: Document, options: UpdateOptions): Update {
  const changes = Object.entries(spec).flatMap(([operator, fields]) => changesOf(operator, fields));
  checkConflicts(changes);
  const ordered = changes.sort((a, b) => compareText(a.path, b.path));
  const arrayFilters = compileArrayFilters(options.arrayFilters ?? [], options);
  return {
    isReplacement: false,
    apply: (document, filter, isInsert) => {
      const result = copy(document);
      for (const change of ordered) {
        if (change.operator === '$setOnInsert' && !isInsert) continue;
        applyChange(result, change, { filter, before: document, arrayFilters, options });
      }
      return result;
    },
  };
}

function changesOf(operator: string, fields: unknown): Change[] {
  if (!isUpdateOperator(operator)) {
    throw new MongoError(
      'FailedToParse',
      `Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`,
    );
  }
  if (!isDocument(fields))
    throw new MongoError('FailedToParse', `Modifiers operate on fields but we found another type: ${operator}`);
  return Object.entries(fields).map(([path, operand]) => checkedChange({ operator, path, operand }));
}

function checkedChange(change: Change): Change {
  if (splitPath(change.path).includes('')) {
    throw new MongoError(
      'EmptyFieldName',
      `The update path '${change.path}' contains an empty field name, which is not allowed.`,
    );
  }
  return change;
}

function checkConflicts(changes: Change[]): void {
  const paths = changes.flatMap(({ operator, path, operand }) =>
    operator === '$rename' ? [path, String(operand)] : [path],
  );
  const sorted = paths.sort(compareText);
  const seen = new Set<string>();
  for (const path of sorted) {
    const parts = splitPath(path);
    const taken = parts.map((_, i) => parts.slice(0, i + 1).join('.')).find((prefix) => seen.has(prefix));
    if (taken)
      throw new MongoError(
        'ConflictingUpdateOperators',
        `Updating the path '${path}' would create a conflict at '${taken}'`,
      );
    seen.add(path);
  }
}

type Surroundings = { filter: Document; before: Document; arrayFilters: ArrayFilters; options: UpdateOptions };

function applyChange(result: Document, change: Change, { filter, before, arrayFilters, options }: Surroundings): void {
  if (change.operator === '$rename') {
    rename(result, change);
    return;
  }
  const matchedIndex = (arrayPath: string) => findMatchedIndex(filter, before, arrayPath, options);
  for (const path of expandPath(result, change.path, { arrayFilters, matchedIndex })) {
    applyAt(result, path, change, options);
  }
}

function applyAt(result: Document, path: Path, { operator, operand }: Change, context: UpdateContext): void {
  if (operator === '$unset') {
    unsetAtPath(result, path);
    return;
  }
  const before = valueAt(result, path);
  const after = applyOperator(operator, before, operand, context, path.join('.'));
  if (after !== undefined && after !== before) setAtPath(result, path, after);
}

function rename(result: Document, { path, operand }: Change): void {
  if (typeof operand !== 'string')
    throw new MongoError('BadValue', `The 'to' field for $rename must be a string: ${path}`);
  const value = valueAt(result, splitPath(path));
  if (value === undefined) return;
  unsetAtPath(result, splitPath(path));
  setAtPath(result, splitPath(operand), value);
}
