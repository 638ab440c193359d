import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { staffLinkSchema } from '../resources/account.js';
import { respondentSchema } from '../resources/assessment.js';
import { staffInputSchema } from '../resources/staff.js';
import { idSchema, keySchema } from '../values.js';

/** Whoever answers for that institution already gets a new link; an earlier one stops working. */
export const inviteRespondent = defineOperation({
  id: 'inviteRespondent',
  method: 'POST',
  path: '/v1/assessments/:id/respondents',
  tag: 'Assessments',
  summary: 'Let somebody in who answers for an institution, with a link on which they set their own password',
  permission: 'assessmentManage',
  status: 201,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({
    institution: keySchema,
    name: staffInputSchema.shape.name,
    email: staffInputSchema.shape.email,
  }),
  response: z.object({ respondent: respondentSchema, link: staffLinkSchema }),
  errors: ['unauthenticated', 'refused', 'notFound', 'keyTaken'],
});
