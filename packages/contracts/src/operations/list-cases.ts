import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { casePrioritySchema, caseSchema, caseStateSchema } from '../resources/case.js';
import { countedListOf, idSchema, municipalityIdSchema, pageQuery, topicSchema } from '../values.js';

export const listCases = defineOperation({
  id: 'listCases',
  method: 'GET',
  path: '/v1/cases',
  tag: 'Cases',
  summary: 'Cases of a municipality',
  permission: 'caseRead',
  status: 200,
  query: z.strictObject({
    municipality: municipalityIdSchema,
    /** Left out: those that are open. */
    state: caseStateSchema.optional(),
    /** `me`, `nobody`, or the id of a colleague. */
    assignee: z.union([z.enum(['me', 'nobody']), idSchema]).optional(),
    topic: topicSchema.optional(),
    priority: casePrioritySchema.optional(),
    /** Only those in which nobody has read the latest. */
    unread: z.literal('true').optional(),
    /** `pressing`: urgent ones first, then whoever waits longest. */
    sort: z.enum(['pressing', '-lastMessageAt', '-openedAt', '-closedAt']).default('pressing'),
    ...pageQuery,
  }),
  response: countedListOf(caseSchema),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
