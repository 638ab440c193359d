import type { RoundDeedMessages } from '../messages.js';

/** What was done with indicator sets and assessment rounds, and what was refused, in Portuguese. */
export const roundDeeds: RoundDeedMessages = {
  'action.importSet': 'Importou um conjunto de indicadores',
  'action.releaseSet': 'Fechou uma versão de um conjunto de indicadores',
  'action.movePhase': 'Mudou a rodada de fase',
  'action.answer': 'Respondeu a um indicador',
  'action.comment': 'Comentou uma resposta',
  'action.decide': 'Decidiu sobre um indicador',
  'action.recordMinutes': 'Guardou uma ata',
  'action.addFile': 'Acrescentou um ficheiro como prova',
  'action.monitor': 'Registrou um acompanhamento',
  'action.recordSession': 'Registrou uma sessão de capacitação',
  'action.forget': 'Apagou o nome de uma pessoa capacitada',
  'action.issueCertificate': 'Concedeu um certificado',
  'action.revokeCertificate': 'Revogou um certificado',
  'action.makeSigningKey': 'Criou uma chave de assinatura',
  'error.phaseOpen': 'Esta fase ainda não pode ser fechada: falta algo. Nada foi alterado.',
};
