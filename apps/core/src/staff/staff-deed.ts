import type { Actor, Deed } from '../audit/audit.service.js';
import type { StaffDocument } from './staff.schema.js';

type Person = Pick<StaffDocument, '_id' | 'name' | 'municipalities'>;

/**
 * What the audit says of a deed that concerns a person. Who works in one municipality is seen by its administrators,
 * anybody else by those of the platform.
 */
export function deedOn(
  { _id, name, municipalities }: Person,
  action: Deed['action'],
  resource: 'staff' | 'session' = 'staff',
): Deed {
  const [municipality, ...others] = municipalities;
  const where = municipality !== undefined && others.length === 0 ? { municipality } : {};
  return { action, resource, resourceId: _id.toHexString(), title: name, ...where };
}

/** The person as the one who does it. */
export function actingAs({ _id, name }: Person, requestId: string): Actor {
  return { staff: { id: _id.toHexString(), name }, requestId };
}
