import type { MgiDomain } from './domain.js';

/**
 * The six domains of the Migration Governance Indicators with the scope they have for a local government, in our words.
 * Sub-themes are those of the published wheel, as far as it is public: none for the last three domains, and without
 * conventions and agreements, which the English page has under the first domain and the French one under the third.
 *
 * The English names are those of published profiles. Nobody whose language it is has reviewed the Portuguese, French,
 * Haitian Creole and Arabic words yet; the last two were made by a machine.
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
      ht: 'Dwa migran yo',
      ar: 'حقوق المهاجرين',
    },
    scope: {
      en: 'Whether newcomers reach health care, schooling and social security, find work and can take part in local life.',
      es: 'Si quienes llegan acceden a la salud, la educación y la seguridad social, consiguen trabajo y participan de la vida local.',
      pt: 'Se quem chega tem acesso à saúde, à educação e à seguridade social, consegue trabalho e participa da vida local.',
      fr: 'Si les personnes qui arrivent ont accès à la santé, à l’école et à la sécurité sociale, trouvent du travail et participent à la vie locale.',
      ht: 'Si moun ki fèk vini yo jwenn swen sante, lekòl ak sekirite sosyal, si yo jwenn travay epi si yo ka patisipe nan lavi lokal la.',
      ar: 'هل يصل القادمون الجدد إلى الصحة والتعليم والضمان الاجتماعي، وهل يجدون عملًا ويشاركون في الحياة المحلية.',
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
      ht: 'Yon sèl apwòch pou tout gouvènman an',
      ar: 'نهج الحكومة بأكملها',
    },
    scope: {
      en: 'Who in the local government is responsible, by which strategy, with which data, and how openly and coherently.',
      es: 'Quién se ocupa en el gobierno local, con qué estrategia y qué datos, y con cuánta transparencia y coherencia.',
      pt: 'Quem é responsável no governo local, com que estratégia e quais dados, e com quanta transparência e coerência.',
      fr: 'Qui est responsable au sein de l’administration locale, avec quelle stratégie et quelles données, et avec quelle transparence et quelle cohérence.',
      ht: 'Kiyès ki responsab nan gouvènman lokal la, ak ki estrateji, ak ki done, epi ak konbyen transparans ak koyerans.',
      ar: 'من المسؤول في الحكومة المحلية، وبأي استراتيجية وأي بيانات، وبأي قدر من الشفافية والاتساق.',
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
    names: { en: 'Partnerships', es: 'Alianzas', pt: 'Parcerias', fr: 'Partenariats', ht: 'Patenarya', ar: 'الشراكات' },
    scope: {
      en: 'How the local government works with the nation, other cities, associations, universities and companies.',
      es: 'Cómo trabaja el gobierno local con la Nación, otras ciudades, asociaciones, universidades y empresas.',
      pt: 'Como o governo local trabalha com o governo nacional, outras cidades, associações, universidades e empresas.',
      fr: 'Comment l’administration locale travaille avec l’État, d’autres villes, des associations, des universités et des entreprises.',
      ht: 'Kijan gouvènman lokal la travay ak leta nasyonal la, ak lòt vil, asosyasyon, inivèsite ak konpayi.',
      ar: 'كيف تعمل الحكومة المحلية مع الحكومة الوطنية والمدن الأخرى والجمعيات والجامعات والشركات.',
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
      ht: 'Byennèt migran yo',
      ar: 'رفاه المهاجرين',
    },
    scope: {
      en: 'Decent work and a way into it, students from abroad, communities abroad and the money they send.',
      es: 'El trabajo decente y cómo llegar a él, los estudiantes extranjeros, la diáspora y sus remesas.',
      pt: 'O trabalho decente e como chegar a ele, os estudantes estrangeiros, a diáspora e suas remessas.',
      fr: 'Le travail décent et les moyens d’y accéder, les étudiants étrangers, la diaspora et ses transferts d’argent.',
      ht: 'Travay diy ak chemen pou jwenn li, etidyan ki soti lòt peyi, moun peyi a k ap viv aletranje ak lajan yo voye.',
      ar: 'العمل اللائق والطريق إليه، والطلاب القادمون من الخارج، وأبناء البلد في الخارج وما يرسلونه من أموال.',
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
      ht: 'Mobilite nan moman kriz',
      ar: 'التنقل في حالات الأزمات',
    },
    scope: {
      en: 'Whether the city is ready for emergencies and displacement, and helps everyone alike during and after them.',
      es: 'Si la ciudad está preparada para emergencias y desplazamientos, y ayuda a todos por igual durante y después.',
      pt: 'Se a cidade está preparada para emergências e deslocamentos, e ajuda todas as pessoas por igual durante e depois.',
      fr: 'Si la ville est prête face aux urgences et aux déplacements, et aide tout le monde de la même façon pendant et après.',
      ht: 'Si vil la pare pou ijans ak deplasman moun, epi si li ede tout moun menm jan pandan yo ak apre yo.',
      ar: 'هل المدينة مستعدة لحالات الطوارئ والنزوح، وهل تساعد الجميع على قدم المساواة أثناءها وبعدها.',
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
      ht: 'Migrasyon an sekirite, byen òganize ak regilye',
      ar: 'الهجرة الآمنة والمنظمة والنظامية',
    },
    scope: {
      en: 'The safety of migrants, return and new beginnings, and the fight against trafficking in persons.',
      es: 'La seguridad de los migrantes, el retorno y la reintegración, y la lucha contra la trata de personas.',
      pt: 'A segurança dos migrantes, o retorno e a reintegração, e o combate ao tráfico de pessoas.',
      fr: 'La sécurité des migrants, le retour et la réintégration, et la lutte contre la traite des personnes.',
      ht: 'Sekirite migran yo, retou ak rekòmansman, ak batay kont trafik moun.',
      ar: 'سلامة المهاجرين، والعودة والبدايات الجديدة، ومكافحة الاتجار بالبشر.',
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
