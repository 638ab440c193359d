import type { EntryInput, EntryKind, Facts, MunicipalityInput, Source, StaffInput, Texts } from '@ventanilla/contracts';

/** What to make different in an entry: its place, and parts of its facts and of its Spanish text. */
export type EntryOverrides<Kind extends EntryKind> = {
  municipality?: string;
  key?: string;
  facts?: Partial<Facts<Kind>>;
  /** Changes to the Spanish text that every built entry has. */
  text?: Partial<Texts<Kind>>;
  /** Texts in other languages, whole. */
  texts?: Record<string, Texts<Kind>>;
};

/** The published profile of Quilmes: the source of most of what the builders say. */
export const aSource: Source = {
  name: 'Perfil de gobernanza de la migración: Quilmes',
  url: 'https://migrationdataportal.org/es/overviews/mgi/argentina-quilmes',
  date: '2022-11',
};

const commonFacts = {
  topics: [],
  sources: [aSource],
  checkedAt: '2026-02-24',
  reviewBy: '2027-02-24',
  superseded: null,
};
const commonTexts = { keywords: [], reviewed: true };

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
    active: true,
    ...overrides,
  };
}

/** An institution. */
export function anOrganization({
  municipality,
  key,
  facts,
  text,
  texts,
}: EntryOverrides<'organization'> = {}): EntryInput<'organization'> {
  return {
    kind: 'organization',
    municipality: municipality ?? 'quilmes',
    key: key ?? 'org.salud',
    facts: { ...commonFacts, phones: [], email: null, url: null, ...facts },
    texts: { es: { ...commonTexts, name: 'Secretaría de Salud', description: '', ...text }, ...texts },
  };
}

/** A place to go to. Its address is made up and says so. */
export function aLocation({
  municipality,
  key,
  facts,
  text,
  texts,
}: EntryOverrides<'location'> = {}): EntryInput<'location'> {
  const address = {
    address1: 'Calle Inventada 123',
    crossStreets: null,
    locality: 'Quilmes',
    region: null,
    postalCode: null,
    country: 'AR',
  };
  return {
    kind: 'location',
    municipality: municipality ?? 'quilmes',
    key: key ?? 'loc.vacunatorio',
    facts: {
      ...commonFacts,
      address,
      position: { latitude: -34.72, longitude: -58.25 },
      phones: [],
      schedules: [],
      ...facts,
    },
    texts: { es: { ...commonTexts, name: 'Vacunatorio de prueba', directions: '', ...text }, ...texts },
  };
}

/** A service: vaccination, free, for everybody, weekday mornings, with no place of its own unless given. */
export function aService({
  municipality,
  key,
  facts,
  text,
  texts,
}: EntryOverrides<'service'> = {}): EntryInput<'service'> {
  return {
    kind: 'service',
    municipality: municipality ?? 'quilmes',
    key: key ?? 'svc.q.vacunas',
    facts: {
      ...commonFacts,
      topics: ['health'],
      organization: null,
      status: 'active',
      phones: [],
      email: null,
      url: null,
      schedules: [weekdays('08:00', '13:00')],
      atLocations: [],
      languages: [],
      requiredDocuments: [],
      cost: { option: 'free', amount: null, currency: null },
      eligibility: { residenceStatus: 'any', minimumAge: null, maximumAge: null },
      serviceAreas: [],
      ...facts,
    },
    texts: { es: { ...commonTexts, ...serviceText, ...text }, ...texts },
  };
}

const serviceText = {
  keywords: ['vacuna', 'vacunatorio'],
  name: 'Vacunación de bebés, niñas y niños',
  description: 'Vacunas del calendario nacional, sin turno. También para quienes no tienen DNI.',
  howToApply: '',
  eligibility: '',
  costNote: '',
  documentsNote: '',
  notice: '',
};

/** Opening hours from Monday to Friday. */
export function weekdays(opensAt: string, closesAt: string): Facts<'service'>['schedules'][number] {
  const periods = [
    { days: ['MO' as const, 'TU' as const, 'WE' as const, 'TH' as const, 'FR' as const], opensAt, closesAt },
  ];
  return { validFrom: null, validTo: null, periods, exceptions: [], byAppointment: false };
}

/** A help line: 107, the ambulance, unless told otherwise. */
export function aHelpLine({
  municipality,
  key,
  facts,
  text,
  texts,
}: EntryOverrides<'helpLine'> = {}): EntryInput<'helpLine'> {
  return {
    kind: 'helpLine',
    municipality: municipality ?? 'quilmes',
    key: key ?? 'line.107',
    facts: {
      ...commonFacts,
      topics: ['emergency'],
      phones: [{ number: '107', extension: null, type: 'voice', languages: [] }],
      dangers: [{ danger: 'medical', rank: 1 }],
      aroundTheClock: true,
      free: true,
      schedules: [],
      ...facts,
    },
    texts: {
      es: { ...commonTexts, name: 'Emergencias médicas', description: 'Ambulancia.', ...text },
      en: { ...commonTexts, name: 'Medical emergencies', description: 'Ambulance.' },
      ...texts,
    },
  };
}

/** A guide in two sections: how to enrol a child. */
export function aGuide({ municipality, key, facts, text, texts }: EntryOverrides<'guide'> = {}): EntryInput<'guide'> {
  return {
    kind: 'guide',
    municipality: municipality ?? 'quilmes',
    key: key ?? 'guide.escuela',
    facts: { ...commonFacts, topics: ['education'], nature: 'practical', related: [], ...facts },
    texts: { es: { ...commonTexts, ...guideText, ...text }, ...texts },
  };
}

const guideText = {
  keywords: ['inscribir', 'escuela'],
  title: 'Inscribir a tu hija o hijo en la escuela',
  summary: 'La escuela pública es gratis y recibe a todas las chicas y los chicos.',
  sections: [
    { heading: 'Sin DNI', body: 'La falta de DNI no impide la inscripción.' },
    { heading: 'Cuándo', body: 'La escuela informa las fechas de inscripción.' },
  ],
};

/** A published profile. */
export function aProfile({
  municipality,
  key,
  facts,
  text,
  texts,
}: EntryOverrides<'profile'> = {}): EntryInput<'profile'> {
  return {
    kind: 'profile',
    municipality: municipality ?? 'quilmes',
    key: key ?? 'profile.2022',
    facts: { ...commonFacts, period: '2022-11', url: null, ...facts },
    texts: { es: { ...commonTexts, title: 'Perfil 2022', introduction: '', ...text }, ...texts },
  };
}

/** A finding of the profile: well-developed unless told otherwise. */
export function aFinding({
  municipality,
  key,
  facts,
  text,
  texts,
}: EntryOverrides<'finding'> = {}): EntryInput<'finding'> {
  return {
    kind: 'finding',
    municipality: municipality ?? 'quilmes',
    key: key ?? 'q1w1',
    facts: {
      ...commonFacts,
      profile: 'profile.2022',
      domain: 1,
      type: 'well-developed',
      order: 1,
      related: [],
      ...facts,
    },
    texts: {
      es: {
        ...commonTexts,
        text: 'Todas las personas migrantes acceden a los servicios de salud del municipio.',
        institution: 'Secretaría de Salud',
        ...text,
      },
      ...texts,
    },
  };
}

/** A dated stop of a mobile office. */
export function aMobileStop({
  municipality,
  key,
  facts,
  text,
  texts,
}: EntryOverrides<'mobileStop'> = {}): EntryInput<'mobileStop'> {
  const address = {
    address1: 'Plaza Inventada',
    crossStreets: null,
    locality: 'Bernal',
    region: null,
    postalCode: null,
    country: 'AR',
  };
  return {
    kind: 'mobileStop',
    municipality: municipality ?? 'quilmes',
    key: key ?? 'stop.bernal',
    facts: {
      ...commonFacts,
      service: 'svc.q.vacunas',
      date: '2026-12-03',
      opensAt: '09:00',
      closesAt: '14:00',
      address,
      position: null,
      cancelled: false,
      ...facts,
    },
    texts: { es: { ...commonTexts, name: 'Quilmes Cerca en Bernal', description: '', ...text }, ...texts },
  };
}
