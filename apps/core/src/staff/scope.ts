import type { StaffCaller } from '../platform/access/caller.js';
import { ApiError } from '../platform/errors/api-error.js';

/** The municipalities a member of staff is confined to; null for an administrator, who works everywhere. */
export function worksOnlyIn({ staff }: StaffCaller): readonly string[] | null {
  return staff.role === 'administrator' ? null : staff.municipalities;
}

export function worksIn(caller: StaffCaller, municipality: string): boolean {
  const only = worksOnlyIn(caller);
  return only === null || only.includes(municipality);
}

/** Which municipalities there are is public, so a refusal gives nothing away. */
export function requireWorksIn(caller: StaffCaller, municipality: string): void {
  if (worksIn(caller, municipality)) return;
  throw new ApiError('refused', 'You do not work for this municipality. Ask an administrator if you need to.');
}
