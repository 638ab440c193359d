import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { municipalityIdSchema, topicSchema } from '../values.js';

export const listPublicTopics = defineOperation({
  id: 'listPublicTopics',
  method: 'GET',
  path: '/v1/public/municipalities/:municipality/topics',
  tag: 'Public',
  summary: 'The topics a municipality has published services on, with how many',
  permission: 'public',
  status: 200,
  params: z.strictObject({ municipality: municipalityIdSchema }),
  response: z.object({ items: z.array(z.object({ topic: topicSchema, services: z.number().int().min(1) })) }),
  errors: ['notFound'],
});
