import type { Topic } from './topic.js';

export const wellbeingTopics: readonly Topic[] = [
  {
    key: 'T4.1',
    es: '¿Hay apoyo al trabajo independiente y a los emprendimientos de personas migrantes?',
    en: 'Is there support for self-employment and enterprises of migrants?',
    ask: 'economy',
  },
  {
    key: 'T4.2',
    es: '¿Hay ayuda para que las personas extranjeras residentes busquen trabajo?',
    en: 'Is there help for foreign residents who look for work?',
    ask: 'work',
  },
  {
    key: 'T4.3',
    es: '¿Hay ayuda para que los empleadores contraten a personas extranjeras residentes?',
    en: 'Is there help for employers to recruit foreign residents?',
    ask: 'work',
  },
  {
    key: 'T4.4',
    es: '¿Hay medidas por una contratación ética de las personas migrantes?',
    en: 'Are there measures for the ethical recruitment of migrants?',
    ask: 'work',
    about: ['vulnerableGroups'],
  },
  {
    key: 'T4.5',
    es: '¿Se promueve la igualdad de género entre las personas migrantes que trabajan?',
    en: 'Is gender equality among migrant workers promoted?',
    ask: 'gender',
    about: ['gender'],
  },
  {
    key: 'T4.6',
    es: '¿Hay medidas de inclusión financiera que alcancen a las personas migrantes?',
    en: 'Are there measures of financial inclusion that reach migrants?',
    ask: 'economy',
    about: ['gender'],
  },
  {
    key: 'T4.7',
    es: '¿Se facilita que quienes vinieron a estudiar trabajen aquí después de graduarse?',
    en: 'Is it made easier for international students to work here after graduation?',
    ask: 'youth',
  },
  {
    key: 'T4.8',
    es: '¿Se da visibilidad cultural y económica a las comunidades migrantes?',
    en: 'Are migrant communities given cultural and economic visibility?',
    ask: 'culture',
  },
];
