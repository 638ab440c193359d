import type { BotMessages } from './messages.js';
import { fr as outreach } from './outreach/fr.js';

/** What the bot says in French. */
export const fr: BotMessages = {
  'start.hello': 'Bonjour. Je suis le guichet d’aide aux migrants. C’est gratuit.',
  'start.title': 'Guichet – {municipality}',
  'start.welcome': 'Posez votre question avec vos mots. Par exemple :',
  'start.example1': 'Où faire vacciner mon bébé gratuitement ?',
  'start.example2': 'Ma fille peut-elle aller à l’école sans DNI ?',
  'start.example3': 'Je cherche du travail, qui peut m’orienter ?',
  'start.onward': '/services montre les services par thème. /emergency montre les numéros d’urgence.',
  'start.privacy':
    'Je ne demande ni nom, ni document, ni situation migratoire. Je ne partage rien avec l’immigration ni avec la police. En savoir plus : /privacy. Pour tout effacer : /delete',

  'language.choose': 'Dans quelle langue continuons-nous ?',
  'language.chosen': 'Nous continuons en français. Vous pouvez aussi m’écrire dans une autre langue.',
  'language.unreviewed': 'Personne n’a encore relu mes textes en français. Il peut y avoir des erreurs.',

  'municipality.choose': 'Dans quelle commune avez-vous besoin d’aide ?',
  'municipality.forQuestion': 'Dans quelle commune ? Touchez-en une et je réponds à ce message.',
  'municipality.chosen': 'Votre choix : {municipality}. Pour en changer : /municipality',
  'municipality.only': 'Pour le moment il y a une seule commune : {municipality}.',
  'municipality.none': 'Il n’y a encore aucune commune dans ce guichet.',

  'ask.more': 'Plus de détails',
  'ask.map': 'Carte',
  'ask.website': 'Site web',
  'ask.page': 'Lire sur la page',
  'ask.whatsapp': 'WhatsApp',
  'ask.helped': 'Cela m’a aidé',
  'ask.notHelped': 'Cela ne m’a pas aidé',
  'ask.person': 'Parler à une personne',
  'ask.byTopic': 'Voir les services par thème',
  'ask.inLanguage': 'Lire en {language}',
  'ask.source': 'Source : {source}',
  'ask.checked': 'Vérifié le {date}',
  'ask.checkedBy': 'Vérifié le {date} par {by}',
  'ask.notChecked': 'Pas encore vérifié',
  'ask.writtenIn': 'Disponible seulement en {language}.',
  'ask.wording': 'Résumé fait par une machine, avec les mots de ce qui suit.',
  'ask.unreviewed': 'Personne n’a encore relu ce texte.',
  'ask.otherPlace': 'Ces numéros sont valables à : {municipality}.',
  'ask.tooLong': 'Votre message est très long. Écrivez-le en une ou deux phrases, s’il vous plaît.',
  'ask.unreadable': 'Je n’ai pas pu lire ce message. Écrivez-le avec des mots, en une ou deux phrases.',
  'ask.tooMany':
    'Beaucoup de messages sont arrivés en même temps. Attendez {seconds} secondes et écrivez à nouveau. En danger : /emergency',

  'outage.apology': 'Désolé : je ne peux pas chercher la réponse maintenant. Écrivez à nouveau dans quelques minutes.',
  'outage.lines': 'En cas de danger, appelez tout de suite :',
  'outage.noLines':
    'En cas de danger, demandez tout de suite de l’aide à quelqu’un près de vous, ou allez à l’hôpital ou au commissariat le plus proche.',

  'services.title': 'Services – {municipality}',
  'services.choose': 'Choisissez un thème :',
  'services.none': 'Aucun service n’est encore publié sur ce thème. Écrivez-moi votre question.',
  'services.list': '{topic} : {from} à {to} sur {total}',
  'services.previous': 'Précédents',
  'services.next': 'Suivants',
  'services.back': 'Tous les thèmes',
  'services.near': 'Près de moi',
  'services.gone': 'Ceci n’est plus publié. Écrivez-moi votre question ou voyez /services',

  'location.invite':
    'Partagez votre position et je vous montre le plus proche. Je l’utilise une seule fois et ne la garde pas.',
  'location.share': 'Partager ma position',
  'location.cancel': 'Pas maintenant',
  'location.cancelled': 'Très bien. Écrivez votre question quand vous voulez.',
  'location.nearest': 'Le plus proche – {municipality}',
  'location.noPositions':
    'Aucun service n’a encore son point sur la carte ({municipality}). Les adresses sont dans /services.',
  'location.privateOnly':
    'Pour protéger votre vie privée, partagez votre position dans une conversation directe avec moi, pas dans un groupe.',
  'location.distanceKilometres': 'à {distance} km',
  'location.distanceMetres': 'à {distance} m',

  'emergency.title': 'Urgences – {municipality}',
  'emergency.dial': 'Composez le numéro sur votre téléphone.',
  'emergency.shared': 'Urgences',
  'emergency.none': 'Je n’ai pas les numéros d’urgence en ce moment.',

  'profile.button': 'Voir la roue du profil',
  'profile.title': '{title}, {date}',
  'profile.choose': 'Touchez un thème pour lire ce que dit le profil :',
  'profile.domain': '{domain}. Le profil de {date} dit :',
  'profile.empty':
    'Je n’ai pas d’information publiée à ce sujet dans le profil. Une personne peut vous orienter, ou écrivez-moi votre question.',
  'profile.none':
    'Cette municipalité n’a pas encore publié de profil de gouvernance des migrations. Écrivez-moi ce dont vous avez besoin, ou voyez /services',

  'privacy.title': 'Votre vie privée',
  'privacy.notice':
    '• Je ne demande ni nom, ni document, ni nationalité, ni situation migratoire. Ne les écrivez pas.\n• Je ne garde ni votre identifiant ni votre téléphone : seulement une clé qui ne dit pas qui vous êtes, avec votre langue et votre commune.\n• Les questions sont gardées pour un temps limité et sans données personnelles, pour améliorer les réponses.\n• Si vous demandez des alertes, je garde aussi le numéro de ce chat, chiffré et jusqu’à ce que vous arrêtiez.\n• Votre position est utilisée une fois et n’est pas gardée.\n• Je ne partage rien avec l’immigration ni avec la police.\n• Les messages passent par Telegram, qui a ses propres règles.\nPour voir tout ce qui vous concerne : /mydata. Pour l’effacer : /delete',

  'delete.confirm': 'Dois-je effacer tout ce que je garde sur cette conversation ? C’est définitif.',
  'delete.yes': 'Oui, tout effacer',
  'delete.no': 'Non, garder',
  'delete.done':
    'C’est fait, tout est effacé. Pour effacer aussi les messages, utilisez le menu Telegram de cette conversation.',
  'delete.kept': 'Très bien, je n’ai rien effacé.',

  'help.title': 'Comment utiliser ce guichet',
  'help.text':
    'Écrivez votre question avec vos mots, dans votre langue. Je réponds avec des informations publiées par la commune, avec leur source et leur date.',

  'feedback.helped': 'Merci de me le dire.',
  'feedback.notHelped': 'Merci de me le dire. Essayez avec d’autres mots ou touchez « Parler à une personne ».',
  'feedback.why': 'Qu’est-ce qui n’allait pas dans cette réponse ? Touchez un bouton, cela nous aide à l’améliorer.',
  'feedback.otherQuestion': 'Ce n’était pas ma question',
  'feedback.wrong': 'C’est faux ou périmé',
  'feedback.unclear': 'Je n’ai pas compris',
  'feedback.whyThanks': 'Merci. C’est sur la liste de ce que la municipalité vérifie.',

  'told.offer': 'Prévenez-moi quand il y a une réponse',
  'told.consent':
    'Si vous voulez, je vous écris ici une seule fois quand il y a une réponse. Pour cela je garde, chiffré, le moyen de vous écrire dans cette discussion, et je l’efface après vous avoir prévenu. Je ne peux pas promettre quand.',
  'told.agree': 'Oui, prévenez-moi',
  'told.decline': 'Non, merci',
  'told.kept':
    'C’est noté : quand il y a une réponse je vous écris, une seule fois. Si vous changez d’avis, touchez le bouton.',
  'told.leave': 'Je ne veux plus être prévenu',
  'told.left': 'C’est fait, je ne vous écrirai pas à ce sujet. J’ai effacé ce que je gardais pour vous prévenir.',
  'told.declined': 'D’accord, je ne garde rien.',
  'told.impossible': 'Je n’ai plus cette question. Écrivez-la de nouveau, s’il vous plaît.',
  'told.privateOnly':
    'Pour que tout le groupe n’apprenne pas ce que vous demandez, je ne le fais que dans une discussion seul avec moi.',
  'told.found': 'Vous avez demandé quelque chose que nous ne savions pas encore. Il y a maintenant une réponse :',
  'told.once': 'Je vous écris cela une seule fois, parce que vous l’avez demandé.',

  'unhandled.voice': 'Je ne peux pas écouter les messages vocaux. Écrivez, s’il vous plaît. En danger : /emergency',
  'unhandled.media':
    'Je ne peux pas voir les images, les vidéos ni les fichiers. Écrivez votre question, s’il vous plaît. N’envoyez pas de documents personnels.',
  'unhandled.contact':
    'Il n’est pas nécessaire d’envoyer des contacts ni des téléphones. Écrivez votre question, s’il vous plaît.',
  'unhandled.sticker': 'Ici je ne comprends que les mots. Comment puis-je vous aider ? Écrivez votre question.',
  'unhandled.command': 'Je ne connais pas cette commande. Écrivez votre question ou voyez /help',
  'unhandled.other':
    'Je ne comprends pas ce type de message. Écrivez votre question, s’il vous plaît. En danger : /emergency',
  'unhandled.button': 'Ce bouton ne fonctionne plus. Écrivez votre question.',

  'group.hello':
    'Bonjour. Je réponds aux questions sur les services pour les migrants. Dans ce groupe, je ne lis que les messages qui me mentionnent, les réponses à mes messages et les commandes. Pour une question personnelle, préférez une conversation directe avec moi.',

  'trouble.sorry': 'Désolé : quelque chose n’a pas marché de mon côté. Réessayez. En danger : /emergency',

  'command.start': 'Commencer',
  'command.services': 'Services par thème',
  'command.profile': 'Ce que fait la ville : son profil',
  'command.nearby': 'Le plus proche',
  'command.emergency': 'Numéros d’urgence',
  'command.language': 'Changer de langue',
  'command.municipality': 'Changer de commune',
  'command.privacy': 'Ce que je garde ou non',
  'command.mydata': 'Voir et télécharger ce qui est gardé sur moi',
  'command.delete': 'Effacer ce qui me concerne',
  'command.help': 'Mode d’emploi',

  'organization.title': '{organization} : est-ce toujours juste ?',
  'organization.lead':
    'Voici ce que {municipality} dit aux personnes qui demandent. Si quelque chose a changé, touchez « Corriger ».',
  'organization.place': '{at} sur {total}',
  'organization.right': 'C’est juste',
  'organization.correct': 'Corriger',
  'organization.next': 'Continuer',
  'organization.thanks': 'Confirmé. Merci !',
  'organization.done': 'C’est fini, vous avez tout vu. Grâce à vous, les gens reçoivent des informations justes.',
  'organization.left':
    'Il reste quelque chose à confirmer. Vous pouvez revenir avec le même code jusqu’à ce qu’il expire.',
  'organization.unusable':
    'Ce code ne marche pas : il a servi dans une autre discussion, il a expiré ou il est mal copié. Demandez-en un nouveau à la municipalité.',
  'organization.noPage': 'Pour corriger, utilisez le lien envoyé par la municipalité ou appelez-la.',

  'topic.health': 'Santé',
  'topic.education': 'Éducation',
  'topic.documents': 'Papiers et séjour',
  'topic.work': 'Travail',
  'topic.housing': 'Logement',
  'topic.socialSecurity': 'Sécurité sociale',
  'topic.violence': 'Violences',
  'topic.trafficking': 'Traite et exploitation',
  'topic.children': 'Enfance',
  'topic.discrimination': 'Discrimination',
  'topic.justice': 'Justice',
  'topic.emergency': 'Urgences',
  'topic.finance': 'Argent et banques',
  'topic.consulate': 'Consulats',
  'topic.language': 'Apprendre des langues',
  'topic.family': 'Famille',
  'topic.community': 'Communauté',
  'topic.privacy': 'Vie privée',

  ...outreach,
};
