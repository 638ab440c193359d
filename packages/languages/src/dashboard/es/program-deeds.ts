/** What was done with webhooks and keys of programs, in Spanish. */
export const programDeeds = {
  'action.renewSecret': 'Renovó el secreto de un webhook',
  'action.turnedOff': 'Un webhook se apagó solo',
  'action.revokeKey': 'Dio de baja una clave de API',
  'menu.dataProtection': 'Protección de datos',
  'menu.programs': 'Para programas',
} as const;
