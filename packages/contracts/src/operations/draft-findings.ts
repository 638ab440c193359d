import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { findingDraftsSchema } from '../resources/finding-draft.js';
import { idSchema } from '../values.js';

/**
 * In the phase `drafting`. The profile is created when there is none. Drafting again adds what is new and brings up to
 * date what nobody has worded; what people have worded is only pointed out. `accepted` names findings whose changed
 * answers somebody has read: their type and evidence follow the answers, and their words stay.
 */
export const draftFindings = defineOperation({
  id: 'draftFindings',
  method: 'POST',
  path: '/v1/assessments/:id/findings',
  tag: 'Findings and profiles',
  summary: 'Draft findings from the settled answers of a round',
  permission: 'assessmentManage',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ accepted: z.array(idSchema).max(200).default([]) }),
  response: findingDraftsSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState', 'keyTaken'],
});
