import type { Municipality } from '@ventanilla/contracts';
import type { MunicipalityDocument } from './municipality.schema.js';

export function toMunicipality({ _id, search: _, updatedAt, ...values }: MunicipalityDocument): Municipality {
  return { ...values, id: _id, updatedAt: updatedAt.toISOString() };
}
