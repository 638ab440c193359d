import type { Words } from '../../words.js';

/** Who is likely to know, as a function and not by name: every local government calls them differently. */
export const institutions = {
  migration: { es: 'Área de migraciones', en: 'Migration office' },
  health: { es: 'Área de salud', en: 'Health department' },
  education: { es: 'Área de educación', en: 'Education department' },
  communication: { es: 'Área de comunicación y atención ciudadana', en: 'Communication and citizen service' },
  participation: { es: 'Área de participación y organizaciones', en: 'Participation and associations' },
  rights: { es: 'Área de derechos humanos', en: 'Human rights office' },
  childhood: { es: 'Área de niñez y familia', en: 'Children and family department' },
  international: { es: 'Área de relaciones internacionales', en: 'International relations' },
  government: { es: 'Jefatura de gabinete o secretaría de gobierno', en: 'Chief of staff or government secretariat' },
  personnel: { es: 'Área de personal y capacitación', en: 'Personnel and training' },
  statistics: { es: 'Área de estadísticas y datos', en: 'Statistics and data' },
  work: { es: 'Área de trabajo y empleo', en: 'Labour and employment department' },
  economy: { es: 'Área de desarrollo económico', en: 'Economic development' },
  gender: { es: 'Área de género y diversidad', en: 'Gender and diversity department' },
  youth: { es: 'Área de juventud y universidades', en: 'Youth and universities' },
  culture: { es: 'Área de cultura', en: 'Culture department' },
  civilDefence: { es: 'Defensa civil', en: 'Civil defence' },
  environment: { es: 'Área de ambiente', en: 'Environment department' },
  security: { es: 'Área de seguridad', en: 'Security department' },
  justice: { es: 'Área de acceso a la justicia', en: 'Access to justice' },
} as const satisfies Record<string, Words>;

/** One of `institutions`. */
export type InstitutionName = keyof typeof institutions;
