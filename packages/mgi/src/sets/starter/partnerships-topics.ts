import type { Topic } from './topic.js';

export const partnershipsTopics: readonly Topic[] = [
  {
    key: 'T3.1',
    es: '¿Participa en redes de ciudades para intercambiar experiencias sobre migración?',
    en: 'Does it take part in networks of cities to share experience on migration?',
    ask: 'international',
  },
  {
    key: 'T3.2',
    es: '¿Trabaja con organismos internacionales en temas migratorios?',
    en: 'Does it work with international organizations on migration?',
    ask: 'international',
  },
  {
    key: 'T3.3',
    es: '¿Coopera con los consulados?',
    en: 'Does it cooperate with consulates?',
    ask: 'international',
  },
  {
    key: 'T3.4',
    es: '¿Colabora formalmente con el sector privado en políticas migratorias?',
    en: 'Does it work formally with the private sector on migration policy?',
    ask: 'economy',
  },
  {
    key: 'T3.5',
    es: '¿Colabora formalmente con organizaciones de la sociedad civil?',
    en: 'Does it work formally with civil society organizations?',
    ask: 'participation',
  },
  {
    key: 'T3.6',
    es: '¿Coopera formalmente con universidades para orientar la política migratoria?',
    en: 'Does it cooperate formally with universities to inform migration policy?',
    ask: 'youth',
  },
  {
    key: 'T3.7',
    es: '¿Suma a la diáspora y a las personas expatriadas a la definición de la agenda?',
    en: 'Does it involve the diaspora and expatriates in setting the agenda?',
    ask: 'international',
  },
];
