import type { EntryInput } from '@ventanilla/contracts';
import { commonFacts, commonTexts, type EntryOverrides } from './entry-overrides.js';

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
