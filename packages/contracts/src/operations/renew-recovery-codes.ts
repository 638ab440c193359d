import { defineOperation } from '../operation.js';
import { passwordAgainSchema, recoveryCodesSchema } from '../resources/account.js';

export const renewRecoveryCodes = defineOperation({
  id: 'renewRecoveryCodes',
  method: 'POST',
  path: '/v1/session/second-factor/recovery-codes',
  tag: 'Session',
  summary: 'New recovery codes; the old ones stop working',
  permission: 'signedIn',
  status: 200,
  body: passwordAgainSchema,
  response: recoveryCodesSchema,
  errors: ['unauthenticated', 'wrongCredentials', 'notFound'],
});
