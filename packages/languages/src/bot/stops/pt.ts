import type { StopMessages } from '../messages.js';

/** What the bot says about mobile offices, in Portuguese. */
export const stops: StopMessages = {
  'command.stops': 'Postos móveis: onde param',
  'stops.title': 'Postos móveis – {municipality}',
  'stops.soon': 'Nos próximos 7 dias:',
  'stops.noneSoon': 'Não há paradas publicadas para os próximos 7 dias.',
  'stops.none': 'Não há nenhuma parada publicada neste momento. Quando houver, você vai ver aqui.',
  'stops.later': 'A próxima parada publicada:',
  'stops.near': 'Postos móveis nos próximos 7 dias, perto de você',
  'stops.consent':
    'Se você tocar em “Me avise”, escrevo na tarde anterior, e também se a parada mudar ou for cancelada. Guardo como escrever para você só para isso.',
  'stops.remind': 'Me avise',
  'stops.watching':
    'Pronto: escrevo na tarde anterior a cada data de “{title}”, e se algo mudar. A última data é {until}; depois apago como escrever para você sobre isso.',
  'stops.leave': 'Não me avise mais',
  'stops.left': 'Pronto: não escrevo mais sobre esta parada.',
  'stops.over': 'Essa parada já terminou. Veja as próximas com /stops',
  'stops.privateOnly': 'Para avisar você, preciso de uma conversa direta comigo, não um grupo.',
  'stops.reminder': 'Amanhã: {title}',
  'stops.changed': 'Mudança em “{title}”',
  'stops.withdrawn': 'Não está mais publicado quando e onde para. Confirme antes de ir.',
  'stops.more': 'Outras datas mudam. Veja todas com /stops',
};
