/** How content moves between draft and archive, in Spanish. */
export const workflow = {
  'state.inReview': 'Para revisar',
  'state.outdated': 'Puede estar desactualizado',
  'state.archived': 'Archivado',
  'action.submitForReview': 'Mandó a revisar',
  'action.confirmTranslation': 'Confirmó la traducción',
  'action.returnToDraft': 'Devolvió a borrador',
  'action.markOutdated': 'Marcó como desactualizado',
  'action.markCurrent': 'Confirmó que sigue vigente',
  'action.archive': 'Archivó',
  'action.unarchive': 'Sacó del archivo',
  'action.restoreVersion': 'Volvió a una versión anterior',
  'action.schedule': 'Programó',
  'action.cancelSchedule': 'Canceló lo programado',
  'action.scheduleFailed': 'No se pudo hacer lo programado',
  'error.wrongState': 'Ese paso ya no corresponde: alguien puede haberlo dado antes. Mirá cómo está ahora.',
} as const;
