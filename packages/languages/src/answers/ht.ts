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
  'lead.nearest': 'Sa ki pi pre mwen gen ki pibliye:',
  'lead.place': 'Mwen pa gen yon kote verifye nan {place}. Men sa mwen konnen:',
  'lead.several': 'Ou poze plizyè kesyon. M ap reponn yo youn apre lòt.',
  'lead.part': 'Kesyon {number}',

  'ask.door': 'Gen plizyè kote. Kilès ki pi pre w? Peze youn, oswa ekri nimewo li oswa katye w.',
  'ask.who': 'Èske se pou yon timoun oswa pou yon granmoun?',
  'ask.part': 'Mesaj la long. Sou ki pati w ap poze kesyon?',
  'choice.child': 'Pou yon timoun',
  'choice.adult': 'Pou yon granmoun',
  'choice.municipality': 'Mande nan {municipality}',

  'courtesy.greeting': 'Bonjou! Mande m sa ou bezwen: sante, lekòl, papye, travay, ki kote pou ale.',
  'courtesy.thanks': 'Pa gen pwoblèm. Ekri m si ou bezwen lòt bagay.',
  'courtesy.help': 'Di m sa ou bezwen, ak mo pa ou.',
  'courtesy.smallTalk': 'Mèsi dèske w ekri! Mwen ede ak sèvis ak papye. Kisa ou bezwen?',
  'courtesy.insult': 'Mwen regrèt si yon bagay pa t byen pase. Di m sa ou bezwen, m ap chèche ankò.',
  'courtesy.nonsense':
    'Mwen pa konprann mesaj ou a. Ekri sa ou bezwen nan yon fraz. Pa egzanp: ki kote pou m vaksinen ti bebe m.',
  'courtesy.pressure': 'Mwen di sèlman sa ki pibliye, ak sous li. Mwen pa ka di lòt bagay. Kisa ou bezwen konnen?',
  'courtesy.who':
    'Mwen se gichè {municipality}. Mwen se yon pwogram: mwen reponn ak enfòmasyon ki pibliye. Poze m kesyon sou sante, lekòl, papye, travay ak lòt bagay.',
  'courtesy.person': 'Mwen se yon pwogram, mwen pa yon moun. Mwen reponn sèlman ak enfòmasyon ki pibliye.',
  'courtesy.free': 'Poze m kesyon gratis. Mwen pa mande ni non ni papye.',
  'courtesy.tooMuch': 'Mesaj la long epi mwen pa jwenn kesyon an. Ekri sa ou bezwen nan yon fraz.',
  'courtesy.language': 'Wi, mwen reponn an kreyòl. Ekri kesyon ou.',
  'courtesy.otherMunicipality':
    'W ap mande sou yon lòt komin. Kounye a mwen reponn pou {municipality}. Peze pou mande la.',
  'courtesy.elsewhere': 'Mwen pa gen enfòmasyon sou kote sa a. Gichè sa a konnen: {municipalities}.',

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
  'checked.by': '{by} te verifye {date}',
  'checked.never': 'San dat verifikasyon',
  'text.language': 'Tèks sa a an {language}.',
  'text.unreviewed': 'Pèsonn poko revize jan tèks sa yo ekri.',
};
