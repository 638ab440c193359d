import type { AnswerMessages } from './messages.js';

/** What answers say in Haitian Creole. */
export const ht: AnswerMessages = {
  'lead.answered': 'Men sa m jwenn nan {municipality}:',
  'lead.choices': 'Sa ka youn nan bagay sa yo. Kiyès w ap chèche?',
  'lead.unknown': 'Mwen pa gen enfòmasyon verifye sou sa.',
  'lead.person': 'Isit la yon moun ka ede w:',
  'lead.noPerson': 'Mande nan meri a.',
  'lead.otherLanguage': 'Padon: mwen poko ka reponn nan lang ou. Mwen reponn an kreyòl.',
  'lead.missing': 'Mwen pa gen {what} verifye.',
  'missing.hours': 'orè a',
  'missing.address': 'adrès la',
  'missing.phone': 'nimewo telefòn nan',
  'missing.cost': 'pri a',
  'missing.documents': 'lis papye yo mande',

  'courtesy.greeting': 'Bonjou! Mande m sa ou bezwen: sante, lekòl, papye, travay, ki kote pou ale.',
  'courtesy.thanks': 'Pa gen pwoblèm. Ekri m si ou bezwen lòt bagay.',
  'courtesy.help': 'Di m sa ou bezwen, ak mo pa ou.',

  'urgent.worse': 'Si sa vin pi mal oswa li pa ka tann, rele {number}.',
  'urgent.danger': 'Si gen danje, rele {number}.',

  'danger.medical': 'Rele yon anbilans kounye a epi di ki kote ou ye.',
  'danger.fire': 'Soti kounye a, avèti lòt moun yo epi rele lè ou deyò.',
  'danger.disaster': 'Ale yon kote ki an sekirite, lwen dlo ak fil elektrik, epi mande èd.',
  'danger.crime': 'Si ou kapab, ale yon kote ki an sekirite epi rele kounye a.',
  'danger.violence': 'Si ou kapab, ale yon kote ki an sekirite epi rele kounye a.',
  'danger.trafficking': 'Rele lè ou ka pale san danje.',
  'danger.childAlone': 'Rele kounye a; si timoun nan avèk ou, rete bò kote l.',
  'danger.suicide': 'Rele kounye a epi chèche yon moun pou rete avèk ou.',
  'danger.homeless': 'Rele kounye a epi di ou bezwen yon kote pou dòmi aswè a.',
  'danger.noLines': 'Mwen pa gen nimewo pibliye pou sa: mande yon moun ki toupre ou èd.',
  'danger.next': 'Sa ka ede w tou:',

  'source.line': 'Sous: {source}',
  'source.dated': 'Sous: {source}, {date}',
  'checked.on': 'Verifye {date}',
  'checked.never': 'San dat verifikasyon',
  'text.language': 'Tèks sa a an {language}.',
  'text.unreviewed': 'Pèsonn poko revize jan tèks sa yo ekri.',
};
