import type { Clock } from '../../platform/clock.js';
import { invalid } from '../../platform/http/read-input.js';

/** The moment in a body's `at`, refused unless it is still to come. */
export function requireFuture(at: string, clock: Clock): Date {
  const moment = new Date(at);
  if (moment > clock.now()) return moment;
  const message = 'This moment has passed. Choose a later one, or do it now.';
  throw invalid([{ path: 'body.at', code: 'past', message }]);
}
