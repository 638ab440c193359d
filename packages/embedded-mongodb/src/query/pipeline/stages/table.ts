import type { PipelineEnvironment, Stage } from '../environment.js';
import { compileBucket } from './bucket.js';
import { compileBucketAuto } from './bucket-auto.js';
import { compileDensify } from './densify.js';
import { compileFacet } from './facet.js';
import { compileFill } from './fill.js';
import { compileGraphLookup } from './graph-lookup.js';
import { compileGroup } from './group.js';
import { compileLookup } from './lookup.js';
import { compileRedact } from './redact.js';
import { compileSample } from './sample.js';
import { compileCount, compileLimit, compileMatch, compileSkip } from './select.js';
import { compileSetWindowFields } from './set-window-fields.js';
import { compileAddFields, compileProject, compileReplaceRoot, compileReplaceWith, compileUnset } from './shape.js';
import { compileSort } from './sort.js';
import { compileSortByCount } from './sort-by-count.js';
import { compileDescription, compileDocuments } from './sources.js';
import { compileUnionWith } from './union-with.js';
import { compileUnwind } from './unwind.js';

/** Reads what a stage is asked to do. Throws MongoDB's errors for what is malformed. */
export type CompileStage = (spec: unknown, environment: PipelineEnvironment) => Stage;

/** Stages that turn documents into documents, by name. */
export const stages: Readonly<Record<string, CompileStage>> = {
  $addFields: (spec, environment) => compileAddFields('$addFields', spec, environment),
  $bucket: compileBucket,
  $bucketAuto: compileBucketAuto,
  $count: compileCount,
  $densify: compileDensify,
  $facet: compileFacet,
  $fill: compileFill,
  $graphLookup: compileGraphLookup,
  $group: compileGroup,
  $limit: compileLimit,
  $lookup: compileLookup,
  $match: compileMatch,
  $project: compileProject,
  $redact: compileRedact,
  $replaceRoot: compileReplaceRoot,
  $replaceWith: compileReplaceWith,
  $sample: compileSample,
  $set: (spec, environment) => compileAddFields('$set', spec, environment),
  $setWindowFields: compileSetWindowFields,
  $skip: compileSkip,
  $sort: compileSort,
  $sortByCount: compileSortByCount,
  $unionWith: compileUnionWith,
  $unset: compileUnset,
  $unwind: compileUnwind,
};

/** Stages that bring documents themselves and can only be the first, by name. */
export const sourceStages: Readonly<Record<string, CompileStage>> = {
  $documents: compileDocuments,
  ...Object.fromEntries(
    ['$collStats', '$indexStats', '$currentOp', '$listSessions', '$listLocalSessions'].map((name) => [
      name,
      (spec: unknown, environment: PipelineEnvironment) => compileDescription(name, spec, environment),
    ]),
  ),
};
