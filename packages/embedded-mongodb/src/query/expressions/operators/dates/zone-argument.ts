import type { Expression } from '../../scope.js';
import { failure, isNullish, typeOf } from '../../values.js';
import { getZone, utc, type Zone } from './zones.js';

/** The zone an operator is given: UTC when it is given none, null when what it is given is null. */
export function findZone(timezone: Expression | null, document: unknown): Zone | null {
  if (!timezone) return utc;
  const name = timezone(document);
  if (isNullish(name)) return null;
  if (typeof name === 'string') return getZone(name);
  throw failure(40517, `timezone must evaluate to a string, found ${typeOf(name)}`);
}
