/** Action plans: what is planned, where it stands, what was seen of it. */
export const plan = {
  'plan.sheet': 'Plan de acción',
  'plan.column.key': 'Acción',
  'plan.column.findings': 'Hallazgos',
  'plan.column.title': 'Qué se va a hacer',
  'plan.column.institution': 'Institución responsable',
  'plan.column.progressIndicator': 'Indicador de avance',
  'plan.column.dueOn': 'Fecha límite',
  'plan.column.budget': 'Presupuesto',
  'plan.column.currency': 'Moneda',
  'plan.column.status': 'Estado',
  'plan.column.daysLate': 'Días de atraso',
  'actionStatus.planned': 'Planificada',
  'actionStatus.underway': 'En marcha',
  'actionStatus.done': 'Hecha',
  'actionStatus.dropped': 'Descartada',
} as const;
