import type { Messages } from '../../messages.js';
import type { es } from './es.js';

/** What the bot says in Haitian Creole about writing to people first. */
export const ht: Messages<keyof typeof es> = {
  'command.alerts': 'Avi minisipalite a',
  'alerts.again': '{title} · Kisa pou fè: /alerts',
  'command.stop': 'Pa resevwa mesaj ankò',

  'subscription.title': 'Avi – {municipality}',
  'subscription.consent':
    'Èske ou vle minisipalite a ekri ou isit la lè yon bagay enpòtan rive, tankou yon inondasyon oswa yon chanjman nan demach yo? Pou sa mwen kenbe, chifre, nimewo chat sa a, ak lang ou epi sa ou chwazi. Pèsonn nan minisipalite a pa wè l. Ou ka sispann lè ou vle, ak yon sèl tape.',
  'subscription.yes': 'Wi, mwen vle avi yo',
  'subscription.no': 'Pa kounye a',
  'subscription.declined': 'Dakò, mwen p ap ekri ou. Si ou chanje lide: /alerts',
  'subscription.joined': 'Ou resevwa avi yo isit la.',
  'subscription.allTopics': 'Sijè: tout',
  'subscription.topics': 'Sijè: {topics}',
  'subscription.allAreas': 'Katye: tout',
  'subscription.area': 'Katye: {area}',
  'subscription.chooseTopics': 'Chwazi sijè',
  'subscription.topicsHelp':
    'Peze sa ki enterese ou yo. Si ou pa make okenn, w ap resevwa yo tout. Sa ki pou tout moun ap toujou rive jwenn ou.',
  'subscription.chooseArea': 'Chwazi katye',
  'subscription.areaHelp': 'Peze katye ou a. Si ou pa chwazi okenn, w ap resevwa avi tout katye yo.',
  'subscription.everywhere': 'Tout katye yo',
  'subscription.done': 'Fini',

  'outreach.leave': 'Pa resevwa ankò',
  'outreach.left': 'Fini, mwen p ap ekri ou sou sa ankò.',
  'outreach.back': 'Resevwa ankò',
  'outreach.stopped':
    'Fini: mwen p ap ekri ou si ou pa ekri m. Si w ap pale ak yon moun, konvèsasyon sa a ap kontinye. Pou resevwa avi ankò: /alerts',
  'ownTelegram.linked':
    'Sa fèt: chat sa a se pou ou. Avi ou eseye yo ap rive isit la, pou ou sèlman. Pou dekonekte l: /stop',
  'ownTelegram.unusable': 'Kòd sa a pa mache, oswa li pa mache ankò. Mande yon lòt nan tablo a.',

  'outreach.privateOnly': 'Avi yo rive sèlman nan yon chat dirèk avè m, pa nan yon gwoup.',
};
