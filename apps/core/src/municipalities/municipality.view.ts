import type { Municipality } from '@ventanilla/contracts';
import type { MunicipalityDocument } from './municipality.schema.js';

/** One stored by an older version has no holidays and asks no second factor. */
export function toMunicipality({
  _id,
  search: _,
  updatedAt,
  holidays = [],
  secondFactorFor = [],
  ...values
}: MunicipalityDocument): Municipality {
  return { ...values, holidays, secondFactorFor, id: _id, updatedAt: updatedAt.toISOString() };
}
