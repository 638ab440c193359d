/** What was done with gaps, and their place in the menu, in Spanish. */
export const gapDeeds = {
  'action.addWords': 'Agregó palabras de la gente',
  'action.closeGap': 'Cerró un hueco',
  'action.writeGap': 'Empezó a escribir la respuesta de un hueco',
  'action.setGapAside': 'Dejó de lado un hueco',
  'action.reopenGap': 'Retomó un hueco',
  'action.mergeGaps': 'Juntó dos huecos',
  'action.splitGap': 'Separó una pregunta de un hueco',
  'error.stillUnanswered':
    'Con esa ficha el bot seguiría sin responder. Agregá palabras que usa la gente, o elegí otra ficha. No se cambió nada.',
  'menu.gaps': 'Sin respuesta',
} as const;
