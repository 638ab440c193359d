import type { AnswerMessages } from './messages.js';

/** What answers say in French. */
export const fr: AnswerMessages = {
  'lead.answered': 'Voici ce que j’ai trouvé à {municipality} :',
  'lead.profile': 'Voici ce que dit le profil publié de {municipality} :',
  'lead.choices': 'Cela peut être une de ces choses. Laquelle cherchez-vous ?',
  'lead.unknown': 'Je n’ai pas d’information vérifiée à ce sujet.',
  'lead.person': 'Ici, une personne peut vous aider :',
  'lead.noPerson': 'Demandez à la mairie.',
  'lead.otherLanguage': 'Désolé : je ne peux pas encore répondre dans votre langue. Je réponds en français.',
  'lead.missing': 'Je ne connais pas avec certitude {what}.',
  'missing.hours': 'les horaires',
  'missing.address': 'l’adresse',
  'missing.phone': 'le téléphone',
  'missing.cost': 'le prix',
  'missing.documents': 'les papiers demandés',
  'lead.nearest': 'Ce que j’ai publié de plus proche :',
  'lead.place': 'Je n’ai pas de lieu vérifié à {place}. Je connais ceux-ci :',
  'lead.several': 'Vous avez posé plusieurs questions. Je réponds dans l’ordre.',
  'lead.leftOut': 'Ce sont les trois premières : envoyez les autres dans un autre message.',
  'lead.part': 'Question {number}',

  'ask.door':
    'Il y a plusieurs lieux. Lequel est le plus près de vous ? Touchez-en un, ou écrivez son numéro ou votre quartier.',
  'ask.who': 'Est-ce pour un enfant ou pour une personne adulte ?',
  'ask.part': 'C’est un long message. Sur quelle partie porte votre question ?',
  'choice.child': 'Pour un enfant',
  'choice.adult': 'Pour une personne adulte',
  'choice.municipality': 'Demander à {municipality}',

  'courtesy.greeting': 'Bonjour ! Demandez-moi ce qu’il vous faut : santé, école, papiers, travail, où aller.',
  'courtesy.thanks': 'De rien. Écrivez-moi si vous avez besoin d’autre chose.',
  'courtesy.help': 'Dites-moi ce qu’il vous faut, avec vos mots.',
  'courtesy.smallTalk': 'Merci de m’écrire ! J’aide pour les services et les démarches. De quoi avez-vous besoin ?',
  'courtesy.insult':
    'Je regrette que quelque chose se soit mal passé. Dites-moi ce qu’il vous faut et je cherche à nouveau.',
  'courtesy.nonsense':
    'Je n’ai pas compris votre message. Écrivez en une phrase ce qu’il vous faut. Par exemple : où faire vacciner mon bébé.',
  'courtesy.pressure':
    'Je dis seulement ce qui est publié, avec sa source. Je ne peux rien dire d’autre. Que voulez-vous savoir ?',
  'courtesy.who':
    'Je suis le guichet de {municipality}. Je suis un programme : je réponds avec des informations publiées. Vous pouvez demander : santé, école, papiers, travail et plus.',
  'courtesy.person': 'Je suis un programme, pas une personne. Je réponds seulement avec des informations publiées.',
  'courtesy.free': 'M’écrire est gratuit. Je ne demande ni nom ni papiers.',
  'courtesy.tooMuch':
    'C’est un long message et je ne trouve pas la question. Écrivez en une phrase ce qu’il vous faut.',
  'courtesy.language': 'Oui, je réponds en français. Écrivez votre question.',
  'courtesy.otherMunicipality':
    'Votre question porte sur une autre commune. Ici je réponds pour {municipality}. Touchez pour demander là-bas.',
  'courtesy.elsewhere': 'Je n’ai pas d’informations sur ce lieu. Ce guichet connaît : {municipalities}.',

  'urgent.worse': 'Si cela s’aggrave ou ne peut pas attendre, appelez le {number}.',
  'urgent.danger': 'En cas de danger, appelez le {number}.',

  'alerts.current': 'Voici les alertes actuelles – {municipality} :',
  'alerts.none':
    'Il n’y a pas d’alerte en cours – {municipality}. Cela ne veut pas dire qu’il n’y a pas de danger : si l’eau monte ou s’il y a un feu, n’attendez pas d’alerte.',
  'alerts.where': 'Les alertes sont publiées sur {url}',

  'danger.medical': 'Appelez une ambulance maintenant.',
  'danger.fire': 'Sortez maintenant, prévenez les autres et appelez de dehors.',
  'danger.disaster': 'Allez dans un lieu sûr, loin de l’eau et des câbles, et demandez de l’aide.',
  'danger.crime': 'Si vous pouvez, allez dans un lieu sûr et appelez maintenant.',
  'danger.violence': 'Si vous pouvez, allez dans un lieu sûr et appelez maintenant.',
  'danger.trafficking': 'Appelez dès que vous pouvez parler sans danger.',
  'danger.childAlone': 'Appelez maintenant ; si l’enfant est avec vous, restez à ses côtés.',
  'danger.suicide': 'Appelez maintenant et cherchez quelqu’un qui reste avec vous.',
  'danger.homeless': 'Appelez maintenant et dites qu’il vous faut un endroit où dormir ce soir.',
  'danger.detention': 'Demandez une aide juridique et dites à un proche où vous êtes.',
  'danger.say': 'Au téléphone, dites où vous êtes et ce qui s’est passé.',
  'danger.noLines': 'Je n’ai pas de numéro publié pour cela : demandez de l’aide à quelqu’un près de vous.',
  'today.lines': 'Vous pouvez parler aujourd’hui à quelqu’un qui peut vous aider.',
  'today.free': 'L’appel est gratuit.',
  'danger.next': 'Ceci peut aussi vous aider :',

  'source.line': 'Source : {source}',
  'source.dated': 'Source : {source}, {date}',
  'checked.on': 'Vérifié le {date}',
  'checked.by': 'Vérifié le {date} par {by}',
  'checked.never': 'Sans date de vérification',
  'text.language': 'Ce texte est en {language}.',
  'text.unreviewed': 'Personne n’a encore relu cette formulation.',
};
