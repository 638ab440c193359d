import { type Document, setField } from '../../bson/codec.js';
import { equalValues } from '../../bson/compare.js';
import { plainName } from '../../bson/names.js';
import { isDocument } from '../../bson/codec.js';
import type { Catalog } from '../../storage/catalog.js';
import type { StoredDocument } from '../../storage/collection.js';
import type { View } from '../../storage/view.js';
import type { QueryContext } from '../context.js';
import { findDocuments, planFind } from '../find.js';
import { compilePipeline } from './compile.js';
import { defaultMemoryLimit, type Namespace, type PipelineEnvironment, type Sources } from './environment.js';
import { countFrom } from './memory.js';
import { countFieldName } from './stages/select.js';
import { splitPipeline } from './split.js';

/** The data pipelines read, as one command sees it. */
export type PipelineData = {
  readonly view: View;
  readonly catalog: Catalog;
  /** Called for every stored document looked at; may throw to stop, as the time limit does. */
  readonly examine: () => void;
  readonly describe: Sources['describe'];
};

/** A pipeline over a collection of the database. */
export type PipelineRequest = {
  readonly namespace: Namespace;
  readonly stages: readonly Document[];
  readonly context: QueryContext;
  readonly hint?: unknown;
};

/** What a command's pipeline is compiled with. */
export function environmentFor(data: PipelineData, namespace: Namespace, context: QueryContext): PipelineEnvironment {
  return {
    place: 'command',
    context,
    namespace,
    sources: sourcesFrom(data),
    memoryLimit: defaultMemoryLimit,
    compile: compilePipeline,
  };
}

function sourcesFrom(data: PipelineData): Sources {
  return {
    read: (namespace, stages, context) => runPipeline(data, { namespace, stages, context }),
    hasIndexOn: (from, path) => {
      const info = data.catalog.find(data.view, from.database, from.collection);
      return info !== null && planFind(info, { filter: { [path]: 1 } }).kind === 'index';
    },
    describe: data.describe,
  };
}

/**
 * The results of a pipeline over one collection, computed as they are asked for. Everything is compiled at once, so that
 * what is malformed throws here and not when reading. A collection that does not exist has no documents.
 */
export function runPipeline(data: PipelineData, { namespace, stages, context, hint }: PipelineRequest): Iterable<Document> {
  const environment = environmentFor(data, namespace, context);
  const { request, rest } = splitPipeline(stages);
  const counted = findCounting(rest);
  const stage = compilePipeline(counted ? rest.slice(1) : rest, environment);
  const found = findStored(data, { namespace, stages, context, hint });
  return stage(counted ? countOf(found, counted) : decoded(found));
}
