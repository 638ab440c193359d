import type { Document } from '../../bson/codec.js';
import type { QueryContext } from '../context.js';

/** A compiled stage: it takes documents one by one and gives its own, reading no further than it is asked to. */
export type Stage = (documents: Iterable<Document>) => Iterable<Document>;

/** A collection named in a stage; without a database it is one of the pipeline's own. */
export type Namespace = { readonly database: string; readonly collection: string };

/** What stages read besides the documents handed to them. */
export type Sources = {
  /**
   * Prepares a pipeline over a whole collection or view, to be run as often as needed; nothing comes out of one that does
   * not exist.
   */
  readonly prepare: (from: Namespace, stages: readonly Document[], context: QueryContext) => () => Iterable<Document>;
  /** Whether an index finds the documents of a collection by the value at this path. */
  readonly hasIndexOn: (from: Namespace, path: string) => boolean;
  /** What the server says about itself or the collection, for stages such as `$collStats`; null where it says nothing. */
  readonly describe: (stage: string, spec: Document) => Iterable<Document> | null;
};

/** Where a pipeline stands; not every stage may be used everywhere. */
export type PipelinePlace = 'command' | '$facet' | '$lookup' | '$unionWith' | 'view' | 'update';

/** All a stage is compiled with. */
export type PipelineEnvironment = {
  readonly place: PipelinePlace;
  readonly context: QueryContext;
  /** What the pipeline runs over; a pipeline over a whole database has the collection `$cmd.aggregate`. */
  readonly namespace: Namespace;
  /** Absent where a pipeline may read nothing but its documents, as in an update. */
  readonly sources: Sources | null;
  /** Called for every document that passes from stage to stage; may throw to stop. Null when nothing limits the time. */
  readonly examine: (() => void) | null;
  /** How much one stage may hold, in bytes. */
  readonly memoryLimit: number;
  /** Compiles the pipelines inside stages. */
  readonly compile: (stages: readonly Document[], environment: PipelineEnvironment) => Stage;
};

/** How much a stage that must see all its input may hold, in bytes (MongoDB's limit). */
export const defaultMemoryLimit = 100 * 1024 * 1024;
