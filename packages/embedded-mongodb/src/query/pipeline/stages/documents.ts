import type { Document } from '../../../bson/codec.js';
import { MongoError } from '../../../errors.js';
import type { Stage } from '../environment.js';

/** A stage that gives one document for each. */
export function mapping(change: (document: Document) => Document): Stage {
  return function* (documents) {
    for (const document of documents) yield change(document);
  };
}

/** A stage that lets documents through or not. */
export function filtering(test: (document: Document) => boolean): Stage {
  return function* (documents) {
    for (const document of documents) if (test(document)) yield document;
  };
}

/** How many stages a pipeline may have (MongoDB's limit). */
const maxStages = 1000;

/** One stage after the other. Throws `Location7749501` when they are too many. */
export function inSequence(stages: readonly Stage[]): Stage {
  if (stages.length > maxStages)
    throw new MongoError('Location7749501', `Pipeline length must be no longer than ${maxStages} stages.`);
  return (documents) => stages.reduce((stream, stage) => stage(stream), documents);
}
