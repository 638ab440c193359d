import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { CabaGuide } from './facts.js';

export const cabaGuidesPt: WordingOf<'guide', CabaGuide> = {
  'law.health.caba': {
    title: 'Hospitais da Cidade: quando cobram de estrangeiros',
    summary:
      'Desde 14 de março de 2025, podem cobrar de estrangeiros sem DNI argentino o atendimento programado: exames, internações e cirurgias. A emergência no pronto-socorro é de graça para todos. Com residência temporária ou permanente você é atendido como uma pessoa argentina.',
    sections: [
      {
        heading: 'Se você tem precária, residência transitória ou só passaporte',
        body: 'Segundo as notas, sem DNI argentino dão um orçamento antes do atendimento programado. Vale também para quem tem a precária ou uma residência transitória. Pergunte o preço antes da consulta.',
      },
      {
        heading: 'Se você não pode pagar',
        body: 'Diga no hospital: primeiro perguntam ao seu consulado e depois um comitê decide. Você pode pedir ajuda na Defensoría del Pueblo.',
      },
      {
        heading: 'O que não pudemos confirmar',
        body: 'Os preços e se algo mudou desde março de 2025. Confirme no hospital.',
      },
    ],
    keywords: words(
      'vão me cobrar, cobrar, pagar, hospital de graça, cobram de estrangeiros, tomografia, cirurgia, operar, operação, hérnia, internação, exames, sem dni, precária, só com passaporte, passaporte, pronto-socorro',
    ),
  },
};
