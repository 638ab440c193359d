import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { QuilmesGuide } from './facts.js';

export const quilmesGuidesPt: WordingOf<'guide', QuilmesGuide> = {
  'law.health.pba': {
    title: 'Hospitais da Província: de graça para estrangeiros',
    summary:
      'Em toda a Província de Buenos Aires, também em Quilmes, o atendimento de saúde continua de graça para estrangeiros. Disse o ministro da Saúde da Província em 3 de dezembro de 2024. Não encontramos confirmação mais nova: se querem cobrar, pergunte por quê.',
    sections: [
      {
        heading: 'O que fazer',
        body: 'Vá ao hospital ou posto de saúde mesmo sem DNI. Em uma emergência não podem recusar você. Se pedem para pagar ou não atendem, peça para falar com a direção do hospital e avise em Atención al Vecino.',
      },
      {
        heading: 'Não confunda',
        body: 'Na Cidade de Buenos Aires e nos hospitais nacionais as regras são outras: ali podem cobrar de estrangeiros o atendimento programado.',
      },
    ],
    keywords: words(
      'hospital de graça, hospital grátis, cobrar, cobram de estrangeiros, sem dni, sem documento, sem documento argentino, província, podem recusar, parto, grávida, vacina, bebê',
    ),
  },
  'guide.911': {
    title: 'Como ligar para o 911',
    summary:
      'O 911 é de graça de qualquer telefone e atende as 24 horas: polícia, ambulância, bombeiros e Defesa Civil. Não é para consultas. Tenha o endereço pronto.',
    sections: [
      {
        heading: 'O que dizer',
        body: 'Diga, nesta ordem: partido (Quilmes), localidade, rua, número e entre quais ruas. Depois, o que acontece e se há feridos.',
      },
      {
        heading: 'Se você não fala bem espanhol',
        body: 'Diga devagar «ayuda» (ajuda), o nome do lugar e o número da rua. Se há alguém perto, peça que fale por você.',
      },
    ],
    keywords: words('como ligar, ligar para o 911, o que digo, emergência, polícia, número de emergência'),
  },
};
