/** Languages in which the domains are named here. */
export const domainLanguages = ['en', 'es', 'pt', 'fr'] as const;

/** One of `domainLanguages`. */
export type DomainLanguage = (typeof domainLanguages)[number];

/** The icon that goes with a domain wherever it is shown; drawings are in `iconPaths`. */
export type DomainIcon = 'scales' | 'townHall' | 'links' | 'heart' | 'storm' | 'route';

/**
 * One area of an indicator set. The MGI has six, other frameworks have other numbers: nothing in this package counts on
 * six. `headings` are further wordings under which published documents announce the domain, in any language.
 */
export type Domain = {
  number: number;
  id: string;
  names: Readonly<Record<DomainLanguage, string>>;
  scope: Readonly<Record<'en' | 'es', string>>;
  headings: readonly string[];
  icon: DomainIcon;
};

/** The six domains of the Migration Governance Indicators with the scope they have for a local government, in our words. */
export const mgiDomains: readonly Domain[] = [
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
  },
];

/** The domain of that number, or `null` when the set has none. */
export function findDomain(number: number, domains: readonly Domain[] = mgiDomains): Domain | null {
  return domains.find((domain) => domain.number === number) ?? null;
}
