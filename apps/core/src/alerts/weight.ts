import { alertSeverities, alertUrgencies } from '@ventanilla/contracts';
import type { AlertDocument } from './alert.schema.js';

/** The gravest first, then the most urgent, then the newest. What nobody knows the weight of stands last. */
export function byWeight(one: AlertDocument, other: AlertDocument): number {
  return (
    alertSeverities.indexOf(one.severity) - alertSeverities.indexOf(other.severity) ||
    alertUrgencies.indexOf(one.urgency) - alertUrgencies.indexOf(other.urgency) ||
    (other.sentAt?.getTime() ?? 0) - (one.sentAt?.getTime() ?? 0)
  );
}
