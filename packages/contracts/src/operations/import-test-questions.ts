import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { testQuestionSchema } from '../resources/test-question.js';
import { languageCodeSchema, municipalityIdSchema } from '../values.js';

/**
 * A line is a question, a tab or `|`, and what must answer: keys separated by commas (one of them among the first
 * three; a single key alone must be first with `!` before it), `-` when it must be refused, `sos` and a key when it
 * must be an emergency with that help line.
 */
export const importTestQuestions = defineOperation({
  id: 'importTestQuestions',
  method: 'POST',
  path: '/v1/test-questions/import',
  tag: 'Test questions',
  summary: 'Keep several test questions at once, written one a line: all of them or none',
  permission: 'testQuestionsWrite',
  status: 201,
  body: z.strictObject({
    municipality: municipalityIdSchema,
    language: languageCodeSchema,
    lines: z.string().min(1, 'Paste at least one line').max(60_000),
  }),
  response: z.object({ items: z.array(testQuestionSchema) }),
  errors: ['unauthenticated', 'refused', 'notFound', 'keyTaken'],
});
