import type { ProgramDeedMessages } from '../messages.js';

export const programDeeds: ProgramDeedMessages = {
  'action.renewSecret': 'Renewed the secret of a webhook',
  'action.turnedOff': 'A webhook turned itself off',
  'action.revokeKey': 'Revoked an API key',
  'menu.dataProtection': 'Data protection',
  'menu.programs': 'For programs',
};
