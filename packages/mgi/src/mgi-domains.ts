import type { MgiDomain } from './domain.js';

/**
 * The six domains of the Migration Governance Indicators with the scope they have for a local government, in our words.
 * Sub-themes are those of the published wheel, as far as it is public: none for the last three domains, and without
 * conventions and agreements, which the English page has under the first domain and the French one under the third.
 */
export const mgiDomains: readonly MgiDomain[] = [
  {
    number: 1,
    id: 'rights',
    names: {
      en: 'Migrants’ rights',
      es: 'Derechos de los migrantes',
      pt: 'Direitos dos migrantes',
      fr: 'Droits des migrants',
    },
    scope: {
      en: 'Whether newcomers reach health care, schooling and social security, find work and can take part in local life.',
      es: 'Si quienes llegan acceden a la salud, la educación y la seguridad social, consiguen trabajo y participan de la vida local.',
    },
    headings: [
      'Adhesión a las normas internacionales y respeto de los derechos de los migrantes',
      'Derechos de las personas migrantes',
      'Direitos das pessoas migrantes',
    ],
    icon: 'scales',
    subThemes: [
      {
        key: 'basic-services',
        names: { es: 'Servicios sociales básicos y seguridad social', en: 'Basic social services and social security' },
      },
      { key: 'family-reunification', names: { es: 'Reunificación familiar', en: 'Family reunification' } },
      { key: 'right-to-work', names: { es: 'Derecho al trabajo', en: 'Right to work' } },
      {
        key: 'residency',
        names: {
          es: 'Residencia de largo plazo y acceso a la ciudadanía',
          en: 'Long-term residency and path to citizenship',
        },
      },
      { key: 'civil-participation', names: { es: 'Participación cívica', en: 'Civil participation' } },
    ],
  },
  {
    number: 2,
    id: 'government',
    names: {
      en: 'Whole-of-government approach',
      es: 'Enfoque integrado de gobierno',
      pt: 'Abordagem integrada de governo',
      fr: 'Approche pangouvernementale',
    },
    scope: {
      en: 'Who in the local government is responsible, by which strategy, with which data, and how openly and coherently.',
      es: 'Quién se ocupa en el gobierno local, con qué estrategia y qué datos, y con cuánta transparencia y coherencia.',
    },
    headings: [
      'Políticas migratorias con enfoque integrado de gobierno basadas en datos',
      'Enfoque pangubernamental',
      'Enfoque de gobierno integral',
      'Enfoque de todo el gobierno',
      'Abordagem de todo o governo',
      'Approche gouvernementale globale',
    ],
    icon: 'townHall',
    subThemes: [
      { key: 'institutional-framework', names: { es: 'Marco institucional', en: 'Institutional framework' } },
      { key: 'migration-strategy', names: { es: 'Estrategia migratoria', en: 'Migration strategy' } },
      { key: 'legal-framework', names: { es: 'Marco legal', en: 'Legal framework' } },
      { key: 'transparency', names: { es: 'Transparencia y coherencia', en: 'Transparency and coherence' } },
      { key: 'migration-data', names: { es: 'Datos sobre migración', en: 'Migration data' } },
    ],
  },
  {
    number: 3,
    id: 'partnerships',
    names: { en: 'Partnerships', es: 'Alianzas', pt: 'Parcerias', fr: 'Partenariats' },
    scope: {
      en: 'How the local government works with the nation, other cities, associations, universities and companies.',
      es: 'Cómo trabaja el gobierno local con la Nación, otras ciudades, asociaciones, universidades y empresas.',
    },
    headings: ['Alianzas firmes para apoyar la gobernanza de la migración', 'Asociaciones'],
    icon: 'links',
    subThemes: [
      { key: 'regional-cooperation', names: { es: 'Cooperación regional', en: 'Regional cooperation' } },
      { key: 'global-cooperation', names: { es: 'Cooperación mundial', en: 'Global cooperation' } },
    ],
  },
  {
    number: 4,
    id: 'wellbeing',
    names: {
      en: 'Well-being of migrants',
      es: 'Bienestar de los migrantes',
      pt: 'Bem-estar dos migrantes',
      fr: 'Bien-être des migrants',
    },
    scope: {
      en: 'Decent work and a way into it, students from abroad, communities abroad and the money they send.',
      es: 'El trabajo decente y cómo llegar a él, los estudiantes extranjeros, la diáspora y sus remesas.',
    },
    headings: [
      'Socioeconomic well-being of migrants',
      'Bienestar socioeconómico de los migrantes',
      'Bienestar de las personas migrantes',
      'Bem-estar socioeconômico dos migrantes',
      'Bien-être socioéconomique des migrants',
    ],
    icon: 'heart',
    subThemes: [],
  },
  {
    number: 5,
    id: 'crises',
    names: {
      en: 'Mobility dimension of crises',
      es: 'Movilidad en situaciones de crisis',
      pt: 'Mobilidade em situações de crise',
      fr: 'Mobilité en situation de crise',
    },
    scope: {
      en: 'Whether the city is ready for emergencies and displacement, and helps everyone alike during and after them.',
      es: 'Si la ciudad está preparada para emergencias y desplazamientos, y ayuda a todos por igual durante y después.',
    },
    headings: [
      'Mobility dimensions of crises',
      'Respuestas eficaces a la movilidad en situaciones de crisis',
      'Dimensión de la movilidad en situaciones de crisis',
      'Dimensiones de la movilidad en las crisis',
      'La dimensión de movilidad de las crisis',
      'Dimensão de mobilidade das crises',
      'Dimension mobilité des crises',
      'Dimensions des crises liées à la mobilité',
    ],
    icon: 'storm',
    subThemes: [],
  },
  {
    number: 6,
    id: 'safety',
    names: {
      en: 'Safe, orderly and regular migration',
      es: 'Migración segura, ordenada y regular',
      pt: 'Migração segura, ordenada e regular',
      fr: 'Migrations sûres, ordonnées et régulières',
    },
    scope: {
      en: 'The safety of migrants, return and new beginnings, and the fight against trafficking in persons.',
      es: 'La seguridad de los migrantes, el retorno y la reintegración, y la lucha contra la trata de personas.',
    },
    headings: [
      'Velar por una migración ordenada, segura y digna',
      'Migración segura, ordenada y digna',
      'Migration sûre, ordonnée et régulière',
    ],
    icon: 'route',
    subThemes: [],
  },
];
