import type { AlertDeedMessages } from '../messages.js';

/** What was done with alerts, and their place in the menu, in English. */
export const alertDeeds: AlertDeedMessages = {
  'action.sendAlert': 'Sent an alert',
  'action.updateAlert': 'Replaced an alert by another',
  'action.cancelAlert': 'Cancelled an alert',
  'action.expireAlert': 'Ended an alert that was over',
  'action.testAlert': 'Tried an alert in their own Telegram',
  'menu.people': 'Alerts and people',
  'menu.alerts': 'Alerts to people',
};
