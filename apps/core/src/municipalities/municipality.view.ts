import type { Municipality } from '@ventanilla/contracts';
import type { MunicipalityDocument } from './municipality.schema.js';

/** One stored by an older version has no holidays. */
export function toMunicipality({
  _id,
  search: _,
  updatedAt,
  holidays = [],
  ...values
}: MunicipalityDocument): Municipality {
  return { ...values, holidays, id: _id, updatedAt: updatedAt.toISOString() };
}
