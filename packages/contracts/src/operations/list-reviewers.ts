import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { colleagueSchema } from '../resources/workflow.js';
import { idSchema, languageCodeSchema, listOf, pageQuery } from '../values.js';

/** For `submitForReview`: no more of a colleague than it takes to choose one. */
export const listReviewers = defineOperation({
  id: 'listReviewers',
  method: 'GET',
  path: '/v1/entries/:id/reviewers',
  tag: 'Content',
  summary: 'Who else may review these languages of an entry, by name',
  permission: 'textWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({
    /** Separated by commas. Without any: all the languages of the draft. */
    languages: z
      .string()
      .transform((text) => text.split(','))
      .pipe(z.array(languageCodeSchema).min(1).max(40))
      .optional(),
    ...pageQuery,
  }),
  response: listOf(colleagueSchema),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
