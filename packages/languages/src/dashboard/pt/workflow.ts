import type { WorkflowMessages } from '../messages.js';

/** How content moves between draft and archive, in Portuguese. */
export const workflow: WorkflowMessages = {
  'state.inReview': 'Para revisar',
  'state.outdated': 'Pode estar desatualizado',
  'state.archived': 'Arquivado',
  'action.submitForReview': 'Enviou para revisão',
  'action.confirmTranslation': 'Confirmou a tradução',
  'action.returnToDraft': 'Devolveu para rascunho',
  'action.markOutdated': 'Marcou como desatualizado',
  'action.markCurrent': 'Confirmou que continua válido',
  'action.archive': 'Arquivou',
  'action.unarchive': 'Tirou do arquivo',
  'action.restoreVersion': 'Voltou a uma versão anterior',
  'action.schedule': 'Agendou',
  'action.cancelSchedule': 'Cancelou o agendado',
  'action.scheduleFailed': 'O agendado não pôde ser feito',
  'error.wrongState': 'Este passo já não cabe: alguém pode tê-lo dado antes. Veja como está agora.',
};
