import type { Document } from '../../../bson/codec.js';
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

/** One stage after the other. */
export function inSequence(stages: readonly Stage[]): Stage {
  return (documents) => stages.reduce((stream, stage) => stage(stream), documents);
}
