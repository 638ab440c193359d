import type { Municipality } from '@ventanilla/contracts';
import type { MunicipalityDocument } from './municipality.schema.js';

/** One stored by an older version has no holidays, asks no second factor, and reviews as usual. */
export function toMunicipality({
  _id,
  search: _,
  updatedAt,
  holidays = [],
  secondFactorFor = [],
  reviewMonths = {},
  ...values
}: MunicipalityDocument): Municipality {
  return { ...values, holidays, secondFactorFor, reviewMonths, id: _id, updatedAt: updatedAt.toISOString() };
}
