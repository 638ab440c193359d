import type { Topic } from './topic.js';

export const safetyTopics: readonly Topic[] = [
  {
    key: 'T6.1',
    es: '¿La policía y el personal local se capacitan sobre migración?',
    en: 'Are police and local officials trained on migration?',
    ask: 'security',
  },
  {
    key: 'T6.2',
    es: '¿Hay instituciones locales que aseguren el acceso a la justicia de las personas migrantes?',
    en: 'Do local institutions ensure migrants’ access to justice?',
    ask: 'justice',
  },
  {
    key: 'T6.3',
    es: '¿Hay un organismo y una estrategia contra la trata de personas?',
    en: 'Is there a body and a strategy against trafficking in persons?',
    ask: 'rights',
    about: ['gender', 'vulnerableGroups'],
  },
  {
    key: 'T6.4',
    es: '¿Se publica con regularidad lo que se hace contra la trata?',
    en: 'Is work against trafficking published regularly?',
    ask: 'rights',
    about: ['vulnerableGroups'],
  },
  {
    key: 'T6.5',
    es: '¿Hay un programa para la reintegración de quienes regresan?',
    en: 'Is there a programme for the reintegration of returnees?',
    ask: 'migration',
    about: ['vulnerableGroups'],
  },
  {
    key: 'T6.6',
    es: '¿Hay medidas para facilitar la llegada de personas refugiadas?',
    en: 'Are there measures to facilitate the arrival of refugees?',
    ask: 'migration',
    about: ['vulnerableGroups'],
  },
  {
    key: 'T6.7',
    es: '¿Hay un acuerdo de cooperación con la autoridad migratoria?',
    en: 'Is there a cooperation agreement with the migration authority?',
    ask: 'migration',
  },
];
