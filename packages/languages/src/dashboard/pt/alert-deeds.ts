import type { AlertDeedMessages } from '../messages.js';

/** What was done with alerts, and their place in the menu, in Portuguese. */
export const alertDeeds: AlertDeedMessages = {
  'action.sendAlert': 'Enviou um aviso',
  'action.updateAlert': 'Substituiu um aviso por outro',
  'action.cancelAlert': 'Cancelou um aviso',
  'action.expireAlert': 'Encerrou um aviso que já não valia',
  'action.testAlert': 'Testou um aviso no seu Telegram',
  'menu.people': 'Avisos e pessoas',
  'menu.alerts': 'Avisos às pessoas',
};
