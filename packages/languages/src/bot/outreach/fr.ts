import type { Messages } from '../../messages.js';
import type { es } from './es.js';

/** What the bot says in French about writing to people first. */
export const fr: Messages<keyof typeof es> = {
  'command.alerts': 'Alertes de la commune',
  'alerts.again': '{title} · Que faire : /alerts',
  'command.stop': 'Ne plus recevoir de messages',

  'subscription.title': 'Alertes – {municipality}',
  'subscription.consent':
    'Voulez-vous que la commune vous écrive ici quand il se passe quelque chose d’important, comme une inondation ou un changement dans les démarches ? Pour cela je garde, chiffré, le numéro de ce chat, avec votre langue et vos choix. Personne à la commune ne le voit. Vous pouvez arrêter quand vous voulez, d’une simple touche.',
  'subscription.yes': 'Oui, je veux les alertes',
  'subscription.no': 'Pas maintenant',
  'subscription.declined': 'D’accord, je ne vous écris pas. Si vous changez d’avis : /alerts',
  'subscription.joined': 'Vous recevez les alertes ici.',
  'subscription.allTopics': 'Thèmes : tous',
  'subscription.topics': 'Thèmes : {topics}',
  'subscription.allAreas': 'Quartiers : tous',
  'subscription.area': 'Quartier : {area}',
  'subscription.chooseTopics': 'Choisir les thèmes',
  'subscription.topicsHelp':
    'Touchez ceux qui vous intéressent. Si vous n’en marquez aucun, vous les recevez tous. Ce qui est pour tout le monde vous arrive toujours.',
  'subscription.chooseArea': 'Choisir un quartier',
  'subscription.areaHelp':
    'Touchez votre quartier. Si vous n’en choisissez aucun, vous recevez les alertes de tous les quartiers.',
  'subscription.everywhere': 'Tous les quartiers',
  'subscription.done': 'Terminé',

  'outreach.leave': 'Ne plus recevoir',
  'outreach.left': 'C’est fait, je ne vous écris plus à ce sujet.',
  'outreach.back': 'Recevoir à nouveau',
  'outreach.stopped':
    'C’est fait : je ne vous écris plus que si vous m’écrivez. Si vous parlez avec une personne, cette conversation continue. Pour recevoir à nouveau les alertes : /alerts',
  'ownTelegram.linked':
    'C’est fait : ce chat est le vôtre. Les alertes que vous essayez arrivent ici, pour vous et personne d’autre. Pour le déconnecter : /stop',
  'ownTelegram.unusable': 'Ce code ne marche pas, ou plus. Demandez-en un autre dans le tableau de bord.',

  'outreach.privateOnly': 'Les alertes n’arrivent que dans un chat direct avec moi, pas dans un groupe.',
};
