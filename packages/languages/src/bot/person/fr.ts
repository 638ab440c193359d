import type { PersonMessages } from '../messages.js';

/** What the bot says about talking to a person and being referred, in French. */
export const person: PersonMessages = {
  'command.person': 'Parler à une personne',

  'person.title': 'Parler à une personne – {municipality}',
  'person.lead':
    'Quelqu’un de l’équipe qui répond aux gens à {municipality} vous écrit. Vous écrivez et lisez ici même.',
  'person.isOpen': 'Quelqu’un est là en ce moment, jusqu’à : {when}.',
  'person.isOpenAlways': 'Quelqu’un est là à toute heure.',
  'person.isClosed': 'Il n’y a personne en ce moment. L’équipe relit : {when}. Vous pouvez laisser votre message.',
  'person.isClosedUnknown':
    'Il n’y a personne en ce moment, et je ne sais pas quand l’équipe relit. Vous pouvez laisser votre message.',
  'person.wait': 'Ces dernières semaines, 4 personnes sur 5 ont eu une première réponse en : {duration} d’ouverture.',
  'person.waitUnknown': 'Je ne sais pas combien de temps cela prendra : il y a eu trop peu de demandes pour le dire.',
  'person.minutes': '{minutes} minutes',
  'person.hours': '{hours} heures',
  'person.kept':
    'Ce que vous écrivez est lu par cette équipe. C’est gardé sous clé, puis effacé quelque temps après la fin. Elle ne le transmet ni au contrôle des migrations ni à la police : c’est à vous de décider.',
  'person.noNames': 'Pas besoin de dire votre nom ni votre numéro de document.',
  'person.danger': 'S’il y a du danger, n’attendez pas ici : /emergency',
  'person.withQuestion': 'Je transmets aussi ce que vous m’avez écrit : « {question} »',
  'person.begin': 'Oui, parler à une personne',
  'person.later': 'Pas maintenant',
  'person.laterSaid': 'D’accord. Je reste là : écrivez-moi votre question quand vous voulez.',
  'person.notOffered': 'À {municipality}, il n’y a pas encore de personnes qui répondent ici.',
  'person.instead': 'En attendant, on peut vous orienter ici :',
  'person.privateOnly':
    'Pour protéger votre vie privée, cela se passe en discussion directe avec moi, pas dans un groupe.',
  'person.besides': 'Vous pouvez aussi écrire à une personne de l’équipe. Cela ne remplace pas ces numéros.',

  'person.begun':
    'C’est fait. Votre demande porte le numéro {number}. Ce que vous écrivez maintenant leur arrive, et je ne réponds plus.',
  'person.goesOn':
    'Vous continuez votre demande numéro {number}. Ce que vous écrivez maintenant leur arrive, et je ne réponds plus.',
  'person.open': 'Votre demande numéro {number} est ouverte.',
  'person.goesOnStill': 'D’accord, la demande reste ouverte.',
  'person.elsewhere':
    'Vous avez déjà une demande ouverte à {municipality}. Ce que vous écrivez maintenant leur arrive.',
  'person.write': 'Dites avec vos mots ce dont vous avez besoin.',
  'person.arrived': 'C’est gardé. L’équipe va le lire.',
  'person.arrivedClosed': 'C’est gardé. Il n’y a personne en ce moment ; l’équipe relit : {when}.',
  'person.arrivedUnknown': 'C’est gardé. Il n’y a personne en ce moment, et je ne sais pas quand l’équipe relit.',
  'person.notPassed': 'Ceci n’est PAS arrivé à l’équipe. Renvoyez-le dans quelques minutes, s’il vous plaît.',
  'person.maybePassed':
    'Je ne sais pas si ceci est arrivé à l’équipe : la réponse n’est pas venue à temps. Touchez le bouton dans quelques minutes, s’il vous plaît. L’équipe le lit une seule fois, même si elle l’a déjà.',
  'person.sendAgain': 'Renvoyer',
  'person.sendingAgain': 'Je le renvoie.',
  'person.againGone': 'Je ne vois plus ce message. Écrivez-le encore une fois, s’il vous plaît.',
  'person.unsure':
    'Je ne peux pas voir maintenant si vous parlez avec une personne de l’équipe. Si ceci était pour l’équipe, ce n’est PAS arrivé : renvoyez-le dans quelques minutes. Si c’était une question pour moi, touchez le bouton.',
  'person.maybeForTeam':
    'Si ceci était pour une personne de l’équipe, ce n’est PAS arrivé : renvoyez-le dans quelques minutes.',
  'person.forBot': 'C’était pour le bot',
  'person.notOpened': 'Je n’ai pas pu ouvrir votre demande : rien n’a été gardé. Réessayez dans quelques minutes.',
  'person.maybeOpened':
    'Je ne sais pas si votre demande est ouverte : la réponse n’est pas venue à temps. Touchez le bouton dans quelques minutes, s’il vous plaît. Une seule est ouverte.',
  'person.tryAgain': 'Réessayer',
  'person.over':
    'Votre demande était déjà close : ce message n’est arrivé à personne. Demandez-moi, ou ouvrez-en une autre avec /person',
  'person.attachment':
    'Pour protéger vos données, je ne garde ni ne transmets de photos, de messages vocaux ou de fichiers. L’équipe verra que vous avez envoyé quelque chose, mais pas quoi. Dites-le avec des mots, s’il vous plaît.',

  'person.toBot': 'Revenir au bot',
  'person.toBotSaid': 'Je réponds de nouveau. Votre demande reste ouverte : si l’équipe vous écrit, vous le lisez ici.',
  'person.resume': 'Continuer avec la personne',
  'person.answer': 'Répondre',
  'person.end': 'Terminer la demande',
  'person.endSure': 'On termine la demande ? L’équipe ne pourra plus vous écrire.',
  'person.endYes': 'Oui, terminer',
  'person.endNo': 'Non, continuer',
  'person.ended': 'Demande terminée. L’équipe ne peut plus vous écrire. S’il vous en faut une autre : /person',
  'person.none': 'Vous n’avez aucune demande ouverte. Pour en ouvrir une : /person',

  'person.says': '{as} vous écrit :',
  'person.closed': '{as} a clos la demande numéro {number}. Je réponds de nouveau.',
  'person.closedInSilence':
    'La demande numéro {number} est close, car il n’y a plus eu de messages. Je réponds de nouveau.',
  'person.mayReopen': 'S’il reste quelque chose à faire, vous pouvez la reprendre pendant {days} jours avec /person',
  'person.reminder':
    '{as} vous a écrit dans la demande numéro {number} et attend votre réponse. Avez-vous encore besoin d’aide ?',
  'person.reminderCloses': 'Si vous n’écrivez pas avant ce moment, la demande est close : {when}',
  'person.reminderStays': 'La demande reste ouverte : écrivez quand vous pouvez.',
  'person.reopened': '{as} a rouvert la demande numéro {number}. Ce que vous écrivez maintenant leur arrive.',

  'referral.title': 'Pouvons-nous transmettre ces informations sur vous ?',
  'referral.to': 'À qui : {organization}',
  'referral.purpose': 'Pour quoi : {purpose}',
  'referral.what': 'Nous transmettrions ceci, et rien d’autre :',
  'referral.name': 'Nom : {text}',
  'referral.contact': 'Comment vous joindre : {text}',
  'referral.language': 'Langue : {text}',
  'referral.need': 'Ce dont vous avez besoin : {text}',
  'referral.papers': 'Papiers : {text}',
  'referral.family': 'Famille : {text}',
  'referral.availability': 'Quand vous pouvez : {text}',
  'referral.other': 'Autre chose : {text}',
  'referral.free':
    'C’est à vous de décider. Si vous dites non, on continue à vous aider de la même façon. Vous pouvez aussi changer d’avis plus tard.',
  'referral.until': 'Vous pouvez répondre jusqu’à : {when}. Sans réponse, rien n’est transmis.',
  'referral.agree': 'Oui, vous pouvez',
  'referral.decline': 'Non, ne transmettez rien',
  'referral.agreed': 'C’est noté : vous acceptez que {organization} reçoive ces informations.',
  'referral.declined': 'C’est noté : rien n’est transmis à {organization}.',
  'referral.passedOn': '{organization} a reçu ce que vous avez accepté, et rien d’autre.',
  'referral.regret': 'Si vous changez d’avis, touchez le bouton.',
  'referral.withdraw': 'Je ne veux plus : {organization}',
  'referral.withdrawn':
    'C’est noté : vous n’acceptez plus que {organization} ait vos informations. Si elle les a déjà, l’équipe doit demander qu’elles soient effacées.',
  'referral.over': 'On ne peut plus répondre à ceci : le délai est passé ou l’équipe l’a annulé.',
};
