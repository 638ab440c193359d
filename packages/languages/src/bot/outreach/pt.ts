import type { Messages } from '../../messages.js';
import type { es } from './es.js';

/** What the bot says in Portuguese about writing to people first. */
export const pt: Messages<keyof typeof es> = {
  'command.alerts': 'Avisos do município',
  'alerts.again': '{title} · O que fazer: /alerts',
  'command.stop': 'Não receber mais mensagens',

  'subscription.title': 'Avisos – {municipality}',
  'subscription.consent':
    'Você quer que o município escreva por aqui quando acontecer algo importante, como uma enchente ou uma mudança nos trâmites? Para isso guardo, criptografado, o número deste chat, com seu idioma e o que você escolher. No município ninguém o vê. Você pode sair quando quiser, com um toque.',
  'subscription.yes': 'Sim, quero avisos',
  'subscription.no': 'Agora não',
  'subscription.declined': 'Tudo bem, não vou escrever. Se mudar de ideia: /alerts',
  'subscription.joined': 'Você recebe avisos por aqui.',
  'subscription.allTopics': 'Temas: todos',
  'subscription.topics': 'Temas: {topics}',
  'subscription.allAreas': 'Zonas: todas',
  'subscription.area': 'Zona: {area}',
  'subscription.chooseTopics': 'Escolher temas',
  'subscription.topicsHelp':
    'Toque nos que interessam. Se não marcar nenhum, chegam todos. O que é para todo mundo chega sempre.',
  'subscription.chooseArea': 'Escolher zona',
  'subscription.areaHelp': 'Toque na sua zona. Se não escolher nenhuma, chegam os avisos de todas.',
  'subscription.everywhere': 'Todas as zonas',
  'subscription.done': 'Pronto',

  'outreach.leave': 'Não receber mais',
  'outreach.left': 'Pronto, não escrevo mais sobre isso.',
  'outreach.back': 'Voltar a receber',
  'outreach.stopped':
    'Pronto: só escrevo se você me escrever. Se está falando com uma pessoa, essa conversa continua. Para voltar a receber avisos: /alerts',
  'ownTelegram.linked':
    'Pronto: este chat é seu. Os avisos que você testar chegam aqui, para você e mais ninguém. Para desconectar: /stop',
  'ownTelegram.unusable': 'Esse código não funciona, ou não mais. Peça outro no painel.',

  'outreach.privateOnly': 'Os avisos chegam só em um chat direto comigo, não em um grupo.',
};
