import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { attendanceCertificateSchema } from '../resources/training.js';
import { idSchema } from '../values.js';

/** Asked again it gives the same certificate: what it said when it was first signed. */
export const issueAttendanceCertificate = defineOperation({
  id: 'issueAttendanceCertificate',
  method: 'POST',
  path: '/v1/trainings/:id/officials/:official/certificate',
  tag: 'Trainings',
  summary: 'Sign a certificate of attendance for somebody who has earned it',
  permission: 'planManage',
  status: 200,
  params: z.strictObject({ id: idSchema, official: idSchema }),
  response: attendanceCertificateSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'wrongState'],
});
