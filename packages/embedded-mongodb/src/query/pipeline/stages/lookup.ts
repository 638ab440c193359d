import { type Document, isDocument } from '../../../bson/codec.js';
import { plainName } from '../../../bson/names.js';
import { show } from '../../../bson/show.js';
import { typeName } from '../../../bson/types.js';
import { MongoError } from '../../../errors.js';
import type { QueryContext } from '../../context.js';
import { compileExpression, type Expression } from '../../expressions/expression.js';
import { splitPath } from '../../paths.js';
import type { Namespace, PipelineEnvironment, Sources, Stage } from '../environment.js';
import { checkFieldPath } from '../field-specs.js';
import { type FindPartners, joinFilter, partnersBy } from '../join.js';
import { pipelineFrom } from '../pipeline-spec.js';

import { withValueAt } from '../with-value.js';
import { mapping } from './documents.js';

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
  const inner: PipelineEnvironment = {
    ...environment,
    place: '$lookup',
    namespace: lookup.from ?? environment.namespace,
  };
  // Variables are only known for each document, so a pipeline that has some is compiled for each.
  if (!lookup.variables) environment.compile(lookup.pipeline, inner);
  return (documents) => {
    const find = findJoined(lookup, inner);
    return mapping((document) => withValueAt(document, path, find(document)))(documents);
  };
}

function findJoined(lookup: Lookup, environment: PipelineEnvironment): FindPartners {
  const { from, fields, pipeline, variables } = lookup;
  const sources = sourcesOf('$lookup', environment);
  if (!from) return findAmongOwn(lookup, environment);
  const read = (stages: readonly Document[], context: QueryContext) => sources.read(from, stages, context);
  if (!fields) return findByPipeline(lookup, environment, read);
  const partners = partnersBy(from, fields.local, fields.foreign, { ...environment, sources });
  if (pipeline.length === 0) return partners;
  if (!variables) {
    const stage = environment.compile(pipeline, environment);
    return (document) => [...stage(partners(document))];
  }
  return findByPipeline(lookup, environment, (stages, context, document) =>
    environment.compile(stages, { ...environment, context })(partners(document)),
  );
}

/** Without a collection the pipeline brings its own documents with its first stage. */
function findAmongOwn({ fields, pipeline, variables }: Lookup, environment: PipelineEnvironment): FindPartners {
  const [first = {}, ...rest] = pipeline;
  return (document) => {
    const context = variables ? withVariables(environment.context, variables, document) : environment.context;
    const filter = fields ? joinFilter(document, splitPath(fields.local), fields.foreign) : {};
    if (!filter) return [];
    return [...environment.compile([first, { $match: filter }, ...rest], { ...environment, context })([])];
  };
}

type ReadPipeline = (stages: readonly Document[], context: QueryContext, document: Document) => Iterable<Document>;

/** Without variables every document gets the same, which is computed once. */
function findByPipeline(lookup: Lookup, environment: PipelineEnvironment, read: ReadPipeline): FindPartners {
  const { pipeline, variables } = lookup;
  if (variables) {
    return (document) => [...read(pipeline, withVariables(environment.context, variables, document), document)];
  }
  let once: Document[] | null = null;
  return (document) => {
    once ??= [...read(pipeline, environment.context, document)];
    return [...once];
  };
}

/** The context with the variables of a `let`, computed for one document; a missing value hides an outer variable of the name. */
export function withVariables(
  context: QueryContext,
  variables: Readonly<Record<string, Expression>>,
  document: Document,
): QueryContext {
  const values = Object.entries(variables).map(([name, expression]) => [name, expression(document)]);
  return { ...context, variables: { ...context.variables, ...Object.fromEntries(values) } };
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
