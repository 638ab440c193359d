import { type Document, isDocument } from '../../../bson/codec.js';
import { plainName } from '../../../bson/names.js';
import { show } from '../../../bson/show.js';
import { typeName } from '../../../bson/types.js';
import { MongoError } from '../../../errors.js';
import type { QueryContext } from '../../context.js';
import { compileExpression, type Expression } from '../../expressions/expression.js';
import { compileFilter } from '../../match.js';
import { splitPath } from '../../paths.js';
import type { Namespace, PipelineEnvironment, Sources, Stage } from '../environment.js';
import { checkFieldPath } from '../field-specs.js';
import { type FindPartners, joinFilter, partnersBy } from '../join.js';
import { collectJoined } from '../memory.js';
import { pipelineFrom } from '../pipeline-spec.js';
import { withValueAt } from '../with-value.js';
import { filtering, mapping } from './documents.js';

type Lookup = {
  readonly from: Namespace | null;
  readonly as: string;
  readonly fields: { readonly local: string; readonly foreign: string } | null;
  readonly pipeline: readonly Document[];
  readonly variables: Readonly<Record<string, Expression>> | null;
};

/** `$lookup`: puts what belongs to a document in another collection into an array. */
export function compileLookup(spec: unknown, environment: PipelineEnvironment): Stage {
  const lookup = parseLookup(spec, environment);
  checkFieldPath(lookup.as);
  const path = splitPath(lookup.as);
  const variables = lookup.variables ? bindVariables(environment.context, lookup.variables) : null;
  const startJoin = compileJoin(lookup, !variables, {
    ...environment,
    place: '$lookup',
    namespace: lookup.from ?? environment.namespace,
    context: variables?.context ?? environment.context,
  });
  return (documents) => {
    const join = startJoin();
    return mapping((document) => {
      variables?.bind(document);
      return withValueAt(document, path, join(document));
    })(documents);
  };
}

/** Variables that stand for something else with each document. */
type Bound = { readonly context: QueryContext; readonly bind: (document: Document) => void };

function bindVariables(context: QueryContext, variables: Readonly<Record<string, Expression>>): Bound {
  const values = new Map<string, unknown>();
  const own = Object.keys(variables).map((name) => [name, () => values.get(name)] as const);
  return {
    context: { ...context, bindings: new Map([...(context.bindings ?? []), ...own]) },
    bind: (document) => {
      for (const [name, expression] of Object.entries(variables)) values.set(name, expression(document));
    },
  };
}

/** Compiles everything once; each run of the stage starts with nothing read yet. */
function compileJoin(lookup: Lookup, sameForAll: boolean, environment: PipelineEnvironment): () => FindPartners {
  const { from, fields, pipeline } = lookup;
  const sources = sourcesOf('$lookup', environment);
  if (!from) return compileOwnDocuments(lookup, environment);
  if (!fields) {
    const read = sources.prepare(from, pipeline, environment.context);
    return sameForAll ? () => readOnce(read, environment) : () => () => collectJoined(read(), environment);
  }
  const stage = environment.compile(pipeline, environment);
  return () => {
    const partners = partnersBy(from, fields.local, fields.foreign, { ...environment, sources });
    return pipeline.length === 0 ? partners : (document) => collectJoined(stage(partners(document)), environment);
  };
}

/** Without variables every document gets the same, which is computed once. */
function readOnce(read: () => Iterable<Document>, environment: PipelineEnvironment): FindPartners {
  let once: Document[] | null = null;
  return () => {
    once ??= collectJoined(read(), environment);
    return [...once];
  };
}

/** Without a collection the pipeline brings its own documents with its first stage. */
function compileOwnDocuments({ fields, pipeline }: Lookup, environment: PipelineEnvironment): () => FindPartners {
  environment.compile(pipeline, environment);
  const own = environment.compile(pipeline.slice(0, 1), environment);
  const rest = environment.compile(pipeline.slice(1), environment);
  return () => (document) => {
    const filter = fields ? joinFilter(document, splitPath(fields.local), fields.foreign) : {};
    if (!filter) return [];
    const matching = filtering(compileFilter(filter, environment.context));
    return collectJoined(rest(matching(own([]))), environment);
  };
}

/** What the stage reads from. Throws `InvalidOptions` where a pipeline may read nothing. */
export function sourcesOf(stage: string, { sources }: PipelineEnvironment): Sources {
  if (!sources) throw new MongoError('InvalidOptions', `${stage} is not allowed to be used within an update`);
  return sources;
}

function parseLookup(spec: unknown, environment: PipelineEnvironment): Lookup {
  if (!isDocument(spec))
    throw new MongoError('FailedToParse', `the $lookup specification must be an Object, but found ${typeName(spec)}`);
  const { from, as, localField, foreignField, pipeline, let: letSpec, ...unknown } = spec;
  const [stray] = Object.keys(unknown);
  if (stray !== undefined) throw new MongoError('FailedToParse', `unknown argument to $lookup: ${stray}`);
  if (typeof as !== 'string') throw new MongoError('FailedToParse', "must specify 'as' field for a $lookup");
  const stages = pipeline === undefined ? [] : pipelineFrom(pipeline, 'FailedToParse', "'pipeline' option of $lookup");
  const fields = fieldsFrom(localField, foreignField);
  if (pipeline === undefined && !fields)
    throw new MongoError(
      'FailedToParse',
      "$lookup requires either 'pipeline' or both 'localField' and 'foreignField' to be specified",
    );
  if (pipeline === undefined && letSpec !== undefined)
    throw new MongoError('FailedToParse', "$lookup with a 'let' argument must also specify 'pipeline'");
  const variables = letSpec === undefined ? null : compileLet('$lookup', letSpec, environment.context);
  return { from: namespaceFrom(from, stages, environment), as, fields, pipeline: stages, variables };
}

function fieldsFrom(local: unknown, foreign: unknown): { local: string; foreign: string } | null {
  if (local === undefined && foreign === undefined) return null;
  if (local === undefined || foreign === undefined)
    throw new MongoError(
      'FailedToParse',
      "$lookup requires both or neither of 'localField' and 'foreignField' to be specified",
    );
  if (typeof local !== 'string' || typeof foreign !== 'string')
    throw new MongoError(
      'FailedToParse',
      `$lookup argument 'localField' must be a string, is type ${typeName(typeof local === 'string' ? foreign : local)}`,
    );
  checkFieldPath(local);
  checkFieldPath(foreign);
  return { local, foreign };
}

/** Without a collection the pipeline must bring its own documents. */
function namespaceFrom(
  from: unknown,
  pipeline: readonly Document[],
  { namespace }: PipelineEnvironment,
): Namespace | null {
  if (typeof from === 'string') return { ...namespace, collection: from };
  if (from === undefined && pipeline[0] && '$documents' in pipeline[0]) return null;
  if (from === undefined) throw new MongoError('FailedToParse', "must specify 'from' field for a $lookup");
  throw new MongoError(
    'FailedToParse',
    `$lookup argument 'from: ${show(from)}' must be a string, is type ${typeName(from)}`,
  );
}

/** The variables of a `let`, each an expression over the outer document. */
export function compileLet(stage: string, spec: unknown, context: QueryContext): Record<string, Expression> {
  if (!isDocument(spec))
    throw new MongoError(
      'FailedToParse',
      `${stage} argument 'let: ${show(spec)}' must be an object, is type ${typeName(spec)}`,
    );
  return Object.fromEntries(
    Object.entries(spec).map(([key, value]) => {
      checkVariableName(plainName(key));
      return [plainName(key), compileExpression(value, context)];
    }),
  );
}

function checkVariableName(name: string): void {
  if (/^[a-z\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*$/.test(name)) return;
  throw new MongoError('FailedToParse', `'${name}' starts with an invalid character for a user variable name`);
}
