import type { CaseDeedMessages } from '../messages.js';

/** What was done with the cases of people, in Portuguese. */
export const caseDeeds: CaseDeedMessages = {
  'action.assign': 'Atribuiu um caso',
  'action.write': 'Escreveu à pessoa',
  'action.note': 'Escreveu uma nota interna',
  'action.close': 'Encerrou um caso',
  'action.reopen': 'Reabriu um caso',
  'action.startProtocol': 'Começou um protocolo',
  'action.markStep': 'Marcou um passo de um protocolo',
  'action.askConsent': 'Pediu consentimento para um encaminhamento',
  'action.giveConsent': 'A pessoa deu o seu consentimento',
  'action.declineConsent': 'A pessoa não deu o seu consentimento',
  'action.withdrawConsent': 'A pessoa retirou o seu consentimento',
  'action.passOn': 'Fez um encaminhamento',
  'action.recordOutcome': 'Registrou o resultado de um encaminhamento',
};
