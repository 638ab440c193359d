/** What was done with the cases of people, in Spanish. */
export const caseDeeds = {
  'action.assign': 'Asignó un caso',
  'action.write': 'Le escribió a la persona',
  'action.note': 'Escribió una nota interna',
  'action.close': 'Cerró un caso',
  'action.reopen': 'Reabrió un caso',
  'action.startProtocol': 'Empezó un protocolo',
  'action.markStep': 'Marcó un paso de un protocolo',
  'action.askConsent': 'Pidió consentimiento para una derivación',
  'action.giveConsent': 'La persona dio su consentimiento',
  'action.declineConsent': 'La persona no dio su consentimiento',
  'action.withdrawConsent': 'La persona retiró su consentimiento',
  'action.passOn': 'Hizo una derivación',
  'action.recordOutcome': 'Anotó el resultado de una derivación',
} as const;
