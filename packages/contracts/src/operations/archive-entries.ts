import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { entrySchema } from '../resources/entry.js';
import { forceNoteSchema } from '../resources/test-question.js';
import { manyStepsBody } from '../resources/workflow.js';

/** As `archiveEntry` of each, in one: when one of them can not be, none is. */
export const archiveEntries = defineOperation({
  id: 'archiveEntries',
  method: 'POST',
  path: '/v1/entries/archive',
  tag: 'Content',
  summary: 'Take public languages of many entries of a municipality out for good: all of them, or none',
  permission: 'contentArchive',
  status: 200,
  body: z.strictObject({ ...manyStepsBody, force: forceNoteSchema.optional() }),
  response: z.object({ items: z.array(entrySchema) }),
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState', 'testQuestionsFail'],
});
