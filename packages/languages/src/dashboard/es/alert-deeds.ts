/** What was done with alerts, and their place in the menu, in Spanish. */
export const alertDeeds = {
  'action.sendAlert': 'Envió un aviso',
  'action.updateAlert': 'Reemplazó un aviso por otro',
  'action.cancelAlert': 'Canceló un aviso',
  'action.expireAlert': 'Terminó un aviso que ya no valía',
  'action.testAlert': 'Probó un aviso en su Telegram',
  'menu.people': 'Avisos y personas',
  'menu.alerts': 'Avisos a la gente',
} as const;
