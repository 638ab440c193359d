import { type Document, encode, maxDocumentBytes } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import type { Catalog, CollectionInfo } from '../../storage/catalog.js';
import type { StoredDocument } from '../../storage/collection.js';
import type { View } from '../../storage/view.js';
import type { QueryContext } from '../context.js';
import { countDocuments } from '../count.js';
import { type FindRequest, findDocuments, planFind, walkDocuments } from '../find.js';
import { compileFilter } from '../match.js';
import { stillThere } from '../still-there.js';
import { withConstants } from './bound-filter.js';
import { checkPlaces, compilePipeline } from './compile.js';
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
import { isView, resolveView } from './views.js';

/** The data pipelines read, as one command sees it. */
export type PipelineData = {
  readonly view: View;
  readonly catalog: Catalog;
  /** Called for every stored document looked at; may throw to stop, as the time limit does. */
  readonly examine: () => void;
  /** Whether `examine` may stop anything. */
  readonly isTimed: boolean;
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
    examine: data.isTimed ? data.examine : null,
    memoryLimit: defaultMemoryLimit,
    compile: compilePipeline,
  };
}

function sourcesFrom(data: PipelineData): Sources {
  return {
    prepare: (namespace, stages, context) => preparePipeline(data, { namespace, stages, context }, '$lookup'),
    hasIndexOn: (from, path) => {
      const { info } = resolveView(data, { namespace: from, stages: [] });
      if (!info || isView(data, from)) return false;
      return planFind(data.view, info, { filter: { [path]: 1 } }).kind === 'index';
    },
    describe: data.describe,
  };
}

/**
 * The results of a pipeline over one collection or view, computed as they are asked for. Everything is compiled at once, so
 * that what is malformed throws here and not when reading. A collection that does not exist has no documents.
 */
export function runPipeline(data: PipelineData, asked: PipelineRequest): Iterable<Document> {
  return preparePipeline(data, asked)();
}

/** The results as BSON, each good only until the next is asked for; documents that no stage changes come as they are stored, unread. */
export function runPipelineToBson(data: PipelineData, asked: PipelineRequest): Iterable<Buffer> {
  const opened = open(data, asked);
  if (opened.rest.length === 0) return storedBytes(data, opened);
  return encoded(prepareRest(data, asked, opened)());
}

function preparePipeline(data: PipelineData, asked: PipelineRequest, place?: PipelinePlace): () => Iterable<Document> {
  return prepareRest(data, asked, open(data, asked, place), place);
}

/** The collection below a pipeline (null when there is none), what is asked of it, and the stages left to compute. */
type Opened = {
  readonly info: CollectionInfo | null;
  readonly request: () => FindRequest;
  readonly rest: readonly Document[];
};

/** Takes what a find can do apart, to be planned with each run: by then variables stand for something. */
function open(data: PipelineData, asked: PipelineRequest, place?: PipelinePlace): Opened {
  checkPlaces(asked.stages, 'command');
  const { info, stages } = resolveView(data, asked);
  const { context, hint } = asked;
  const { request, rest } = splitPipeline(stages);
  compileFilter(request.filter, context);
  const fixed = {
    ...request,
    context,
    examine: data.examine,
    ...(hint !== undefined && { hint }),
    // Only what a command reads itself is read on after a pause; a joined collection that is gone has no documents.
    ...(info && place === undefined && { confirm: stillThere(data.view, data.catalog, info) }),
  };
  return { info, request: () => ({ ...fixed, filter: withConstants(request.filter, context) }), rest };
}

function findIn({ view }: PipelineData, { info, request }: Opened): Iterable<StoredDocument> {
  return info ? findDocuments(view, info, request()) : [];
}

function* storedBytes({ view }: PipelineData, { info, request }: Opened): Iterable<Buffer> {
  for (const { bytes } of info ? walkDocuments(view, info, request()) : []) yield bytes;
}

function prepareRest(
  data: PipelineData,
  { namespace, context }: PipelineRequest,
  opened: Opened,
  place?: PipelinePlace,
): () => Iterable<Document> {
  const environment = environmentFor(data, namespace, context, place);
  const counting = findCounting(opened.rest);
  const stage = compilePipeline(counting ? opened.rest.slice(1) : opened.rest, environment);
  if (!counting) return () => stage(decoded(findIn(data, opened)));
  return () => stage(countOf(countIn(data, opened), counting));
}

function countIn({ view }: PipelineData, { info, request }: Opened): number {
  return info ? countDocuments(view, info, request()) : 0;
}

function* decoded(found: Iterable<StoredDocument>): Iterable<Document> {
  for (const { document } of found) yield document;
}

function* encoded(documents: Iterable<Document>): Iterable<Buffer> {
  for (const document of documents) yield checkedSize(encode(document));
}

/** Results may be a little larger than what may be stored (as in MongoDB). */
const maxResultBytes = maxDocumentBytes + 16 * 1024;

function checkedSize(bytes: Buffer): Buffer {
  if (bytes.length <= maxResultBytes) return bytes;
  throw new MongoError(
    'BSONObjectTooLarge',
    `BSONObj size: ${bytes.length} is invalid. Size must be between 0 and ${maxResultBytes}(16MB)`,
  );
}

function* countOf(count: number, resultOf: (count: unknown) => Document): Iterable<Document> {
  if (count > 0) yield resultOf(countFrom(count));
}
