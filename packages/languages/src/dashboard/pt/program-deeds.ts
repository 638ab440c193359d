import type { ProgramDeedMessages } from '../messages.js';

export const programDeeds: ProgramDeedMessages = {
  'action.renewSecret': 'Renovou o segredo de um webhook',
  'action.turnedOff': 'Um webhook se desligou sozinho',
  'action.revokeKey': 'Revogou uma chave de API',
  'menu.dataProtection': 'Proteção de dados',
  'menu.programs': 'Para programas',
};
