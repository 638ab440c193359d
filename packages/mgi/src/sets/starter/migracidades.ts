import type { Domain } from '../../domain.js';
import type { QuestionTopic } from '../../question-topics.js';
import type { Words } from '../../words.js';
import { defaultScale } from '../answer-scale.js';
import type { IndicatorSet } from '../indicator-set.js';

const source = {
  title: 'MigraCidades: dez dimensões da governança migratória',
  url: 'https://www.ufrgs.br/migracidades/sobre-o-migracidades/10-dimensoes-da-governanca-migratoria/',
  date: null,
};

/** Portuguese as published (source above, and the programme's list of questions and answers); Spanish and English ours. */
const names: readonly Words[] = [
  {
    pt: 'Estrutura institucional de governança e estratégia local',
    es: 'Estructura institucional de gobernanza y estrategia local',
    en: 'Institutional governance structure and local strategy',
  },
  {
    pt: 'Capacitação de servidores públicos e sensibilização sobre direitos dos migrantes',
    es: 'Capacitación del personal público y sensibilización sobre los derechos de las personas migrantes',
    en: 'Training of public officials and awareness of migrants’ rights',
  },
  {
    pt: 'Participação social e cultural de migrantes',
    es: 'Participación social y cultural de las personas migrantes',
    en: 'Social and cultural participation of migrants',
  },
  {
    pt: 'Transparência e acesso à informação para migrantes',
    es: 'Transparencia y acceso a la información para personas migrantes',
    en: 'Transparency and access to information for migrants',
  },
  { pt: 'Parcerias institucionais', es: 'Alianzas institucionales', en: 'Institutional partnerships' },
  { pt: 'Acesso à saúde', es: 'Acceso a la salud', en: 'Access to health' },
  {
    pt: 'Acesso e integração à educação',
    es: 'Acceso e integración a la educación',
    en: 'Access to and integration in education',
  },
  {
    pt: 'Acesso à assistência e proteção social',
    es: 'Acceso a la asistencia y protección social',
    en: 'Access to social assistance and protection',
  },
  { pt: 'Acesso ao mercado de trabalho', es: 'Acceso al mercado de trabajo', en: 'Access to the labour market' },
  {
    pt: 'Acesso e acolhimento a vítimas de violência de gênero migrantes aos serviços de proteção',
    es: 'Acceso y acogida de víctimas migrantes de violencia de género en los servicios de protección',
    en: 'Access of migrant victims of gender-based violence to protection services',
  },
];

/** Which topics of questions belong to a dimension is our reading of its name; where that speaks of none, it has none. */
const topics: Readonly<Record<number, readonly QuestionTopic[]>> = {
  2: ['discrimination'],
  3: ['community'],
  5: ['consulate'],
  6: ['health'],
  7: ['education', 'language'],
  8: ['socialSecurity', 'housing', 'family', 'children'],
  9: ['work', 'finance'],
  10: ['violence'],
};

const dimensions: readonly Domain[] = names.map((each, index) => ({
  number: index + 1,
  id: `dimension-${index + 1}`,
  names: each,
  scope: {},
  headings: [],
  icon: null,
  subThemes: [],
  topics: topics[index + 1] ?? [],
}));

/**
 * The ten dimensions of Brazil's MigraCidades as a set without questions: those are not public, and are yours to import.
 * The wording of the tenth has changed from edition to edition; this is the programme's own list.
 */
export const migraCidadesSet: IndicatorSet = {
  key: 'migracidades-dimensions',
  version: 2,
  names: {
    pt: 'As dez dimensões do MigraCidades (sem perguntas)',
    es: 'Las diez dimensiones de MigraCidades (sin preguntas)',
    en: 'The ten dimensions of MigraCidades (without questions)',
  },
  origin: {
    kind: 'derived',
    note: {
      pt: 'Somente os nomes publicados das dimensões; os temas de perguntas ao lado são nossos. Não é o questionário oficial.',
      es: 'Solo los nombres publicados de las dimensiones; los temas de preguntas a su lado son nuestros. No es el cuestionario oficial.',
      en: 'Only the published names of the dimensions; the topics of questions beside them are ours. This is not the official questionnaire.',
    },
    sources: [
      source,
      {
        title: 'MigraCidades: perguntas frequentes',
        url: 'https://www.ufrgs.br/migracidades/certificacao/como-participar/perguntas-frequentes/',
        date: null,
      },
    ],
  },
  basedOn: null,
  scale: defaultScale,
  domains: dimensions,
  indicators: [],
};
