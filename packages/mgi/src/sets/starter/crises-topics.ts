import type { Topic } from './topic.js';

export const crisesTopics: readonly Topic[] = [
  {
    key: 'T5.1',
    es: '¿Hay un plan de emergencias vigente?',
    en: 'Is there an emergency plan in force?',
    ask: 'civilDefence',
  },
  {
    key: 'T5.2',
    es: '¿Hay sistemas de comunicación durante las crisis que lleguen a las personas migrantes?',
    en: 'Are there systems of crisis communication that reach migrants?',
    ask: 'civilDefence',
  },
  {
    key: 'T5.3',
    es: '¿Está previsto asistir a las personas desplazadas o evacuadas, sin distinción de nacionalidad?',
    en: 'Is assistance for displaced or evacuated people provided for, whatever their nationality?',
    ask: 'civilDefence',
    about: ['vulnerableGroups'],
  },
  {
    key: 'T5.4',
    es: '¿La estrategia climática local tiene en cuenta la movilidad de las personas?',
    en: 'Does the local climate strategy take account of human mobility?',
    ask: 'environment',
  },
  {
    key: 'T5.5',
    es: '¿Hay acuerdos con los consulados para asistir a personas extranjeras en emergencias?',
    en: 'Are there agreements with consulates to assist non-nationals in emergencies?',
    ask: 'international',
  },
  {
    key: 'T5.6',
    es: '¿Hay pautas para proteger a la niñez no acompañada en situaciones de crisis?',
    en: 'Are there guidelines to protect unaccompanied children in crises?',
    ask: 'childhood',
    about: ['vulnerableGroups'],
  },
  {
    key: 'T5.7',
    es: '¿Se capacita a la comunidad sobre los números de emergencia?',
    en: 'Is the community trained on emergency numbers?',
    ask: 'civilDefence',
  },
];
