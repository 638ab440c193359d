import type { Document } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import type { QueryContext } from '../context.js';
import { defaultMemoryLimit, type PipelineEnvironment, type PipelinePlace, type Stage } from './environment.js';
import { outputStages, stageName } from './stage-names.js';
import { inSequence } from './stages/documents.js';
import { limitOf, skipOf } from './stages/select.js';
import { compileSort } from './stages/sort.js';
import { type CompileStage, sourceStages, stages } from './stages/table.js';

/** Compiles a pipeline: each stage once, to be run over any documents, one document at a time. */
export function compilePipeline(pipeline: readonly Document[], environment: PipelineEnvironment): Stage {
  const names = checkPlaces(pipeline, environment.place);
  const compiled = pipeline.map((stage, i) => compileStage(stage, environment, limitAfter(pipeline, names, i)));
  const { examine } = environment;
  return inSequence(examine ? compiled.flatMap((stage) => [stage, watching(examine)]) : compiled);
}

/** A stage that changes nothing and lets `examine` stop it. */
function watching(examine: () => void): Stage {
  return function* (documents) {
    for (const document of documents) {
      examine();
      yield document;
    }
  };
}

/** The names of the stages. Throws MongoDB's errors for what is no stage and for what may not stand where it does. */
export function checkPlaces(pipeline: readonly Document[], place: PipelinePlace): string[] {
  return pipeline.map((stage, i) => {
    const name = stageName(stage);
    checkPlace(name, i, pipeline.length, place);
    return name;
  });
}

/** Compiles one stage. A `$sort` that a limit follows holds no more than that many documents. */
function compileStage(stage: Document, environment: PipelineEnvironment, limit?: number): Stage {
  const name = stageName(stage);
  if (name === '$sort') return compileSort(stage[name], environment, limit);
  return getStage(name)(stage[name], environment);
}

function getStage(name: string): CompileStage {
  const compile = stages[name] ?? sourceStages[name];
  if (compile) return compile;
  throw new MongoError('Location40601', `${name} can only be the final stage in the pipeline`);
}

/** How many documents from here on are wanted, by a `$limit` that follows at once or after a `$skip`. */
function limitAfter(pipeline: readonly Document[], names: readonly string[], at: number): number | undefined {
  const [next, afterNext] = [pipeline[at + 1], pipeline[at + 2]];
  if (names[at + 1] === '$limit') return limitOf(next?.['$limit']);
  if (names[at + 1] !== '$skip' || names[at + 2] !== '$limit') return undefined;
  return skipOf(next?.['$skip']) + limitOf(afterNext?.['$limit']);
}

function checkPlace(name: string, at: number, length: number, place: PipelinePlace): void {
  if (place === '$facet' && (Object.hasOwn(sourceStages, name) || ['$facet', ...outputStages].includes(name)))
    throw new MongoError('Location40600', `${name} is not allowed to be used within a $facet stage`);
  if (outputStages.includes(name)) refuseOutput(name, at, length, place);
  if (at > 0 && Object.hasOwn(sourceStages, name))
    throw new MongoError('Location40602', `${name} is only valid as the first stage in a pipeline.`);
}

function refuseOutput(name: string, at: number, length: number, place: PipelinePlace): void {
  if (place === '$lookup')
    throw new MongoError('Location51047', `${name} is not allowed within a $lookup's sub-pipeline`);
  if (place === '$unionWith')
    throw new MongoError('Location31441', `${name} is not allowed within a $unionWith's sub-pipeline`);
  if (place === 'view') throw new MongoError('OptionNotSupportedOnView', `${name} cannot be used in a view definition`);
  if (at < length - 1) throw new MongoError('Location40601', `${name} can only be the final stage in the pipeline`);
}

/** What a pipeline is compiled with when it reads nothing but the documents handed to it, as in an update. */
export function isolatedEnvironment(context: QueryContext): PipelineEnvironment {
  return {
    place: 'update',
    context,
    namespace: { database: '', collection: '' },
    sources: null,
    examine: null,
    memoryLimit: defaultMemoryLimit,
    compile: compilePipeline,
  };
}
