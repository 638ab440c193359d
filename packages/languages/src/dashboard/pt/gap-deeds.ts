import type { GapDeedMessages } from '../messages.js';

/** What was done with gaps, and their place in the menu, in Portuguese. */
export const gapDeeds: GapDeedMessages = {
  'action.addWords': 'Acrescentou palavras das pessoas',
  'action.closeGap': 'Fechou uma lacuna',
  'action.writeGap': 'Começou a escrever a resposta de uma lacuna',
  'action.setGapAside': 'Deixou uma lacuna de lado',
  'action.reopenGap': 'Retomou uma lacuna',
  'action.mergeGaps': 'Juntou duas lacunas',
  'action.splitGap': 'Separou uma pergunta de uma lacuna',
  'error.stillUnanswered':
    'Com essa ficha o bot continuaria sem responder. Acrescente palavras que as pessoas usam ou escolha outra ficha. Nada mudou.',
  'menu.gaps': 'Sem resposta',
};
