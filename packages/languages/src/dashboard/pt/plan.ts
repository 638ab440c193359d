import type { PlanMessages } from '../messages.js';

/** Action plans: what is planned, where it stands, what was seen of it. */
export const plan: PlanMessages = {
  'plan.sheet': 'Plano de ação',
  'plan.column.key': 'Ação',
  'plan.column.findings': 'Achados',
  'plan.column.title': 'O que será feito',
  'plan.column.institution': 'Instituição responsável',
  'plan.column.progressIndicator': 'Indicador de progresso',
  'plan.column.dueOn': 'Prazo',
  'plan.column.budget': 'Orçamento',
  'plan.column.currency': 'Moeda',
  'plan.column.status': 'Situação',
  'plan.column.daysLate': 'Dias de atraso',
  'actionStatus.planned': 'Planejada',
  'actionStatus.underway': 'Em andamento',
  'actionStatus.done': 'Concluída',
  'actionStatus.dropped': 'Descartada',
};
