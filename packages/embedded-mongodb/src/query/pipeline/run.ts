import { type Document, encode } from '../../bson/codec.js';
import type { Catalog } from '../../storage/catalog.js';
import type { StoredDocument } from '../../storage/collection.js';
import type { View } from '../../storage/view.js';
import type { QueryContext } from '../context.js';
import { countDocuments } from '../count.js';
import { type FindRequest, findDocuments, planFind } from '../find.js';
import { compileFilter } from '../match.js';
import { compilePipeline } from './compile.js';
import { findCounting } from './counting.js';
import {
  defaultMemoryLimit,
  type Namespace,
  type PipelineEnvironment,
  type PipelinePlace,
  type Sources,
} from './environment.js';
import { countFrom } from './memory.js';
import { splitPipeline } from './split.js';

/** The data pipelines read, as one command sees it. */
export type PipelineData = {
  readonly view: View;
  readonly catalog: Catalog;
  /** Called for every stored document looked at; may throw to stop, as the time limit does. */
  readonly examine: () => void;
  readonly describe: Sources['describe'];
};

/** A pipeline over a collection. */
export type PipelineRequest = {
  readonly namespace: Namespace;
  readonly stages: readonly Document[];
  readonly context: QueryContext;
  readonly hint?: unknown;
};

/** What a pipeline over stored data is compiled with. */
export function environmentFor(
  data: PipelineData,
  namespace: Namespace,
  context: QueryContext,
  place: PipelinePlace = 'command',
): PipelineEnvironment {
  return {
    place,
    context,
    namespace,
    sources: sourcesFrom(data),
    memoryLimit: defaultMemoryLimit,
    compile: compilePipeline,
  };
}

function sourcesFrom(data: PipelineData): Sources {
  return {
    read: (namespace, stages, context) => runPipeline(data, { namespace, stages, context }, '$lookup'),
    hasIndexOn: (from, path) => {
      const info = data.catalog.find(data.view, from.database, from.collection);
      return info !== null && planFind(data.view, info, { filter: { [path]: 1 } }).kind === 'index';
    },
    describe: data.describe,
  };
}

/**
 * The results of a pipeline over one collection, computed as they are asked for. Everything is compiled at once, so that
 * what is malformed throws here and not when reading. A collection that does not exist has no documents.
 */
export function runPipeline(data: PipelineData, asked: PipelineRequest, place?: PipelinePlace): Iterable<Document> {
  return computed(data, asked, open(data, asked), place);
}

/** The results as BSON; documents that no stage changes are given as they are stored, unread. */
export function runPipelineToBson(data: PipelineData, asked: PipelineRequest): Iterable<Buffer> {
  const opened = open(data, asked);
  return opened.rest.length === 0 ? storedBytes(opened.found) : encoded(computed(data, asked, opened));
}

type Opened = {
  readonly found: Iterable<StoredDocument>;
  /** How many they are, which may be known without reading them. */
  readonly count: () => number;
  readonly rest: readonly Document[];
};

function open(data: PipelineData, { namespace, stages, context, hint }: PipelineRequest): Opened {
  const { request, rest } = splitPipeline(stages);
  compileFilter(request.filter, context);
  const info = data.catalog.find(data.view, namespace.database, namespace.collection);
  const asked: FindRequest = { ...request, context, examine: data.examine, ...(hint !== undefined && { hint }) };
  return {
    found: info ? findDocuments(data.view, info, asked) : [],
    count: () => (info ? countDocuments(data.view, info, asked) : 0),
    rest,
  };
}

function computed(
  data: PipelineData,
  { namespace, context }: PipelineRequest,
  { found, count, rest }: Opened,
  place?: PipelinePlace,
): Iterable<Document> {
  const environment = environmentFor(data, namespace, context, place);
  const counting = findCounting(rest);
  const stage = compilePipeline(counting ? rest.slice(1) : rest, environment);
  return stage(counting ? countOf(count, counting) : decoded(found));
}

function* decoded(found: Iterable<StoredDocument>): Iterable<Document> {
  for (const { document } of found) yield document;
}

function* storedBytes(found: Iterable<StoredDocument>): Iterable<Buffer> {
  for (const { bytes } of found) yield bytes;
}

function* encoded(documents: Iterable<Document>): Iterable<Buffer> {
  for (const document of documents) yield encode(document);
}

function* countOf(count: () => number, resultOf: (count: unknown) => Document): Iterable<Document> {
  const found = count();
  if (found > 0) yield resultOf(countFrom(found));
}
