import type { AnswerMessages } from './messages.js';

/** What answers say in French. */
export const fr: AnswerMessages = {
  'lead.answered': 'Voici ce que j’ai trouvé à {municipality} :',
  'lead.choices': 'Cela peut être une de ces choses. Laquelle cherchez-vous ?',
  'lead.unknown': 'Je n’ai pas d’information vérifiée à ce sujet.',
  'lead.person': 'Ici, une personne peut vous aider :',
  'lead.noPerson': 'Demandez à la mairie.',
  'lead.otherLanguage': 'Désolé : je ne peux pas encore répondre dans votre langue. Je réponds en français.',
  'lead.missing': 'Je n’ai pas vérifié {what}.',
  'missing.hours': 'les horaires',
  'missing.address': 'l’adresse',
  'missing.phone': 'le téléphone',
  'missing.cost': 'le prix',
  'missing.documents': 'les papiers demandés',

  'courtesy.greeting': 'Bonjour ! Demandez-moi ce qu’il vous faut : santé, école, papiers, travail, où aller.',
  'courtesy.thanks': 'De rien. Écrivez-moi si vous avez besoin d’autre chose.',
  'courtesy.help': 'Dites-moi ce qu’il vous faut, avec vos mots.',

  'urgent.worse': 'Si cela s’aggrave ou ne peut pas attendre, appelez le {number}.',
  'urgent.danger': 'En cas de danger, appelez le {number}.',

  'danger.medical': 'Appelez une ambulance maintenant et dites où vous êtes.',
  'danger.fire': 'Sortez maintenant, prévenez les autres et appelez de dehors.',
  'danger.disaster': 'Allez dans un lieu sûr, loin de l’eau et des câbles, et demandez de l’aide.',
  'danger.crime': 'Si vous pouvez, allez dans un lieu sûr et appelez maintenant.',
  'danger.violence': 'Si vous pouvez, allez dans un lieu sûr et appelez maintenant.',
  'danger.trafficking': 'Appelez dès que vous pouvez parler sans danger.',
  'danger.childAlone': 'Appelez maintenant ; si l’enfant est avec vous, restez à ses côtés.',
  'danger.suicide': 'Appelez maintenant et cherchez quelqu’un qui reste avec vous.',
  'danger.homeless': 'Appelez maintenant et dites qu’il vous faut un endroit où dormir ce soir.',
  'danger.noLines': 'Je n’ai pas de numéro publié pour cela : demandez de l’aide à quelqu’un près de vous.',
  'danger.next': 'Ceci peut aussi vous aider :',

  'source.line': 'Source : {source}',
  'source.dated': 'Source : {source}, {date}',
  'checked.on': 'Vérifié le {date}',
  'checked.never': 'Sans date de vérification',
  'text.language': 'Ce texte est en {language}.',
  'text.unreviewed': 'Personne n’a encore relu cette formulation.',
};
