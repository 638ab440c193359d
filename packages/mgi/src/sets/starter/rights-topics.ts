import type { Topic } from './topic.js';

export const rightsTopics: readonly Topic[] = [
  {
    key: 'T1.1',
    subTheme: 'basic-services',
    es: '¿Las personas migrantes acceden a los servicios de salud locales, sea cual sea su situación documentaria?',
    en: 'Do migrants reach local health services, whatever their papers?',
    ask: 'health',
  },
  {
    key: 'T1.2',
    subTheme: 'basic-services',
    es: '¿Las niñas, niños y adolescentes migrantes acceden a la educación local?',
    en: 'Do migrant children and adolescents reach local schools?',
    ask: 'education',
  },
  {
    key: 'T1.3',
    es: '¿El gobierno local sale a informar sobre sus servicios, también a personas migrantes?',
    en: 'Does the local government go out to inform people about its services, migrants included?',
    ask: 'communication',
  },
  {
    key: 'T1.4',
    subTheme: 'civil-participation',
    es: '¿Hay apoyo para crear y formalizar asociaciones de migrantes?',
    en: 'Is there support to found and formalize associations of migrants?',
    ask: 'participation',
  },
  {
    key: 'T1.5',
    es: '¿Hay medidas contra la discriminación y la xenofobia?',
    en: 'Are there measures against discrimination and xenophobia?',
    ask: 'rights',
    about: ['vulnerableGroups'],
  },
  {
    key: 'T1.6',
    es: '¿Hay procedimientos para proteger a la niñez migrante, no acompañada o que quedó a cargo de otros?',
    en: 'Are there procedures to protect migrant children, also those unaccompanied or left behind?',
    ask: 'childhood',
    about: ['vulnerableGroups'],
  },
  {
    key: 'T1.7',
    es: '¿Hay material de orientación o un punto de contacto para quienes llegan?',
    en: 'Is there guidance material or a contact point for newcomers?',
    ask: 'migration',
  },
  {
    key: 'T1.8',
    es: '¿Hay ayuda para quienes desean emigrar?',
    en: 'Is there help for people who wish to emigrate?',
    ask: 'migration',
  },
];
