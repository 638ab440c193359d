import type { PlanMessages } from '../messages.js';

/** Action plans: what is planned, where it stands, what was seen of it. */
export const plan: PlanMessages = {
  'plan.sheet': 'Action plan',
  'plan.column.key': 'Action',
  'plan.column.findings': 'Findings',
  'plan.column.title': 'What will be done',
  'plan.column.institution': 'Responsible institution',
  'plan.column.progressIndicator': 'Indicator of progress',
  'plan.column.dueOn': 'Due date',
  'plan.column.budget': 'Budget',
  'plan.column.currency': 'Currency',
  'plan.column.status': 'Status',
  'plan.column.daysLate': 'Days late',
  'actionStatus.planned': 'Planned',
  'actionStatus.underway': 'Under way',
  'actionStatus.done': 'Done',
  'actionStatus.dropped': 'Dropped',
};
