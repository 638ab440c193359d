/** What was done with indicator sets and assessment rounds, and what was refused, in Spanish. */
export const roundDeeds = {
  'action.importSet': 'Importó un conjunto de indicadores',
  'action.releaseSet': 'Cerró una versión de un conjunto de indicadores',
} as const;
