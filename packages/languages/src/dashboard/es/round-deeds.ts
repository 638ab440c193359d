/** What was done with indicator sets and assessment rounds, and what was refused, in Spanish. */
export const roundDeeds = {
  'action.importSet': 'Importó un conjunto de indicadores',
  'action.releaseSet': 'Cerró una versión de un conjunto de indicadores',
  'action.movePhase': 'Cambió de fase la ronda',
  'action.answer': 'Respondió un indicador',
  'action.comment': 'Comentó una respuesta',
  'action.decide': 'Decidió sobre un indicador',
  'action.recordMinutes': 'Guardó un acta',
  'action.addFile': 'Agregó un archivo de respaldo',
  'action.monitor': 'Anotó un seguimiento',
  'action.recordSession': 'Anotó una sesión de capacitación',
  'action.forget': 'Borró el nombre de una persona capacitada',
  'action.issueCertificate': 'Otorgó un certificado',
  'action.revokeCertificate': 'Revocó un certificado',
  'action.makeSigningKey': 'Creó una clave de firma',
  'error.phaseOpen': 'Esta fase todavía no se puede cerrar: falta algo. No se cambió nada.',
} as const;
