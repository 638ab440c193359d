import type { MunicipalityInput, StaffInput } from '@ventanilla/contracts';

/** A municipality as staff write it: Quilmes, in Spanish and English, unless told otherwise. */
export function aMunicipality(overrides: Partial<MunicipalityInput> = {}): MunicipalityInput {
  return {
    names: { es: 'Quilmes', en: 'Quilmes' },
    country: 'AR',
    timeZone: 'America/Argentina/Buenos_Aires',
    sourceLanguage: 'es',
    languages: ['es', 'en'],
    aliases: [],
    places: ['Bernal', 'Ezpeleta'],
    handoff: null,
    holidays: [],
    secondFactorFor: [],
    ...overrides,
  };
}

/** Somebody who may sign in: a content manager of Quilmes unless told otherwise. */
export function aStaffMember(overrides: Partial<StaffInput> = {}): StaffInput {
  return {
    email: 'marta@quilmes.example',
    name: 'Marta',
    role: 'contentManager',
    municipalities: ['quilmes'],
    languages: [],
    organizations: [],
    institutions: [],
    active: true,
    ...overrides,
  };
}
