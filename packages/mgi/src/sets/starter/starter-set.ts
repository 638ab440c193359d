import { mgiDomains } from '../../mgi-domains.js';
import { defaultScale } from '../answer-scale.js';
import type { IndicatorSet, SetOrigin } from '../indicator-set.js';
import { crisesTopics } from './crises-topics.js';
import { governmentTopics } from './government-topics.js';
import { partnershipsTopics } from './partnerships-topics.js';
import { rightsTopics } from './rights-topics.js';
import { safetyTopics } from './safety-topics.js';
import { indicatorsFrom } from './topic.js';
import { wellbeingTopics } from './wellbeing-topics.js';

const origin: SetOrigin = {
  kind: 'derived',
  note: {
    es: 'Temas derivados de hallazgos publicados, con palabras nuestras. No es el cuestionario oficial de los Indicadores de Gobernanza de la Migración, que no es público.',
    en: 'Topics derived from published findings, in our words. This is not the official questionnaire of the Migration Governance Indicators, which is not public.',
  },
  sources: [
    {
      title: 'Migration Governance Profile: Municipality of Quilmes (Argentina)',
      url: 'https://migrationdataportal.org/es/overviews/mgi/argentina-quilmes',
      date: '2022-11',
    },
    {
      title: 'Migration Governance Profile: Autonomous City of Buenos Aires',
      url: 'https://migrationdataportal.org/es/overviews/mgi/argentina-buenos-aires',
      date: '2022-09',
    },
  ],
};

/**
 * A set to begin with: one question for every topic that published findings of two cities speak of. It is derived and
 * not the official questionnaire, and says so in its name, its origin and its tables. Tailor it, or import the set that
 * the round is really about.
 */
export const starterSet: IndicatorSet = {
  key: 'mgi-topics',
  version: 2,
  names: {
    es: 'Temas de los perfiles publicados (no es el cuestionario oficial)',
    en: 'Topics of published profiles (not the official questionnaire)',
  },
  origin,
  basedOn: null,
  scale: defaultScale,
  domains: mgiDomains,
  indicators: [
    ...indicatorsFrom(1, rightsTopics),
    ...indicatorsFrom(2, governmentTopics),
    ...indicatorsFrom(3, partnershipsTopics),
    ...indicatorsFrom(4, wellbeingTopics),
    ...indicatorsFrom(5, crisesTopics),
    ...indicatorsFrom(6, safetyTopics),
  ],
};
