import type { UnsentMessages } from '../messages.js';

/** What is typed to the questions of rounds and not sent yet, in Portuguese. */
export const unsent: UnsentMessages = {
  'unsent.mark': 'Sem enviar: {smart_count}',
  'unsent.kept':
    'Não há conexão. O que você escreveu está guardado neste navegador e é enviado sozinho quando ela voltar.',
  'unsent.needsYou': 'Uma resposta espera que você decida. Abra a rodada para vê-la.',
  'unsent.signOut':
    'Ficam guardadas neste navegador com o seu nome, e ninguém mais as vê no painel. São enviadas quando você entrar aqui de novo. Num computador compartilhado é melhor esperar que sejam enviadas.',
  'unsent.signOutLost':
    'Este navegador não tem espaço para guardá-las: se você sair agora, elas se perdem. Espere que sejam enviadas ou copie-as em outro lugar.',
  'unsent.signOutAnyway': 'Sair mesmo assim',
  'unsent.stay': 'Ficar',
};
