// The words of alerts. An entry of its own (`@ventanilla/languages/alerts`), so that the dashboard fetches it with the
// pages that need it.

export { type AlertFacts, type AlertPart, type AlertReader, alertParts, sentLine } from './alert-parts.js';
export { alertMessages } from './catalogue.js';
export type { AlertMessageKey, AlertMessages } from './messages.js';
