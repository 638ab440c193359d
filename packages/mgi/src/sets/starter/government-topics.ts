import type { Topic } from './topic.js';

export const governmentTopics: readonly Topic[] = [
  {
    key: 'T2.1',
    subTheme: 'institutional-framework',
    es: '¿Hay un área del gobierno local a cargo de las migraciones?',
    en: 'Is a body of the local government in charge of migration?',
    ask: 'migration',
  },
  {
    key: 'T2.2',
    subTheme: 'institutional-framework',
    es: '¿Las áreas del gobierno local coordinan entre sí su trabajo sobre migración?',
    en: 'Do the departments of the local government coordinate their work on migration?',
    ask: 'government',
  },
  {
    key: 'T2.3',
    subTheme: 'transparency',
    es: '¿La política local es coherente con la nacional y hay un mecanismo para eso?',
    en: 'Is local policy coherent with national policy, and is there a mechanism for it?',
    ask: 'government',
  },
  {
    key: 'T2.4',
    subTheme: 'migration-strategy',
    es: '¿Hay una estrategia migratoria local publicada?',
    en: 'Is there a published local migration strategy?',
    ask: 'migration',
  },
  {
    key: 'T2.5',
    subTheme: 'institutional-framework',
    es: '¿El personal local recibe capacitación sobre migración?',
    en: 'Are local staff trained on migration?',
    ask: 'personnel',
  },
  {
    key: 'T2.6',
    subTheme: 'migration-data',
    es: '¿Se recogen y publican datos sobre migración, desagregados por sexo?',
    en: 'Are data on migration collected and published, disaggregated by sex?',
    ask: 'statistics',
    about: ['gender'],
  },
  {
    key: 'T2.7',
    subTheme: 'transparency',
    es: '¿Hay información clara sobre los derechos y las obligaciones de las personas migrantes?',
    en: 'Is there clear information on the rights and obligations of migrants?',
    ask: 'communication',
  },
  {
    key: 'T2.8',
    subTheme: 'transparency',
    es: '¿Hay una ventanilla única que oriente a las personas migrantes?',
    en: 'Is there a single window that guides migrants?',
    ask: 'migration',
  },
  {
    key: 'T2.9',
    es: '¿Las personas migrantes participan en la definición de la agenda local?',
    en: 'Do migrants take part in setting the local agenda?',
    ask: 'participation',
  },
];
