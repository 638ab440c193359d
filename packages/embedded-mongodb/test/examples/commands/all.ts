import { administrationExamples } from './administration.js';
import { collectionExamples } from './collections.js';
import type { CommandExample } from './example.js';
import { readingAndWritingExamples } from './reading-and-writing.js';
import { sessionExamples } from './sessions.js';

/** Every example of a command that is served, by what it is about. */
export const commandExamples: Readonly<Record<string, readonly CommandExample[]>> = {
  administration: administrationExamples,
  'collections and databases': collectionExamples,
  'reading and writing': readingAndWritingExamples,
  sessions: sessionExamples,
};
