import { copy, type Document, isDocument } from '../bson/codec.js';
import { equalValues } from '../bson/compare.js';
import { showField } from '../bson/show.js';
import { MongoError } from '../errors.js';
import { withTimestamps } from './timestamps.js';
import { compileOperators } from './update/apply.js';
import { dollarPrefixed } from './update/changes.js';
import type { UpdateContext } from './update/modifier.js';
import { compileUpdatePipeline } from './update/pipeline.js';

/** An update as a client sent it, compiled: a replacement, operators or a pipeline. */
export type Update = {
  readonly isReplacement: boolean;
  /** The new version of a document; `isInsert` is true for the document an upsert makes. The old one stays untouched. */
  readonly apply: (document: Document, filter: Document, isInsert: boolean) => Document;
};

/** What an update may use besides the document. `constants` are the `c` of an update command, for pipelines only. */
export type UpdateOptions = UpdateContext & {
  readonly arrayFilters?: readonly Document[] | undefined;
  readonly constants?: Document | undefined;
};

/** Compiles an update. Throws `FailedToParse` for unknown operators, `ConflictingUpdateOperators` when two touch one path. */
export function compileUpdate(spec: unknown, options: UpdateOptions): Update {
  if (Array.isArray(spec)) return compilePipeline(spec, options);
  if (!isDocument(spec)) throw new MongoError('FailedToParse', 'Update argument must be either an object or an array');
  if (options.constants)
    throw new MongoError('Location51198', 'Constant values may only be specified for pipeline updates');
  if (Object.keys(spec)[0]?.startsWith('$')) return withSameId(compileOperators(spec, options), 'operators');
  return compileReplacement(spec, options);
}

function compileReplacement(spec: Document, { arrayFilters = [], now }: UpdateOptions): Update {
  const stray = Object.keys(spec).find((name) => name.startsWith('$'));
  if (stray !== undefined) throw dollarPrefixed(stray);
  if (arrayFilters.length > 0)
    throw new MongoError('FailedToParse', 'arrayFilters may not be specified for replacement-style updates');
  return withSameId(
    {
      isReplacement: true,
      apply: (document) =>
        withIdOf(
          document,
          withTimestamps(copy(spec), () => now),
        ),
    },
    'whole',
  );
}

function compilePipeline(stages: unknown[], options: UpdateOptions): Update {
  if (options.arrayFilters && options.arrayFilters.length > 0)
    throw new MongoError('FailedToParse', 'arrayFilters may not be specified for pipeline-syle updates');
  const { variables, constants } = options;
  const run = compileUpdatePipeline(stages, { ...options, variables: { ...variables, ...constants } });
  return withSameId({ isReplacement: false, apply: (document) => withIdOf(document, run(document)) }, 'whole');
}

/** The new version with the old `_id` when it has none; it stands first. */
function withIdOf(document: Document, after: Document): Document {
  const { _id = document['_id'], ...fields } = after;
  return _id === undefined ? fields : { _id, ...fields };
}

/** Refuses to give a document another `_id`. */
function withSameId(update: Update, kind: 'operators' | 'whole'): Update {
  return {
    ...update,
    apply: (document, filter, isInsert) => {
      const after = update.apply(document, filter, isInsert);
      const id = document['_id'];
      if (id !== undefined && !isSameId(id, after['_id'])) throw changedId(kind, after);
      return after;
    },
  };
}

function isSameId(before: unknown, after: unknown): boolean {
  return after !== undefined && equalValues(before, after);
}

function changedId(kind: 'operators' | 'whole', after: Document): MongoError {
  return new MongoError(
    'ImmutableField',
    kind === 'operators'
      ? "Performing an update on the path '_id' would modify the immutable field '_id'"
      : `After applying the update, the (immutable) field '_id' was found to have been altered to ${showField('_id', after['_id'])}`,
  );
}
