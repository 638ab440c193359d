import type { AnswerMessages } from './messages.js';

/** What answers say in Portuguese. */
export const pt: AnswerMessages = {
  'lead.answered': 'Isto é o que encontrei em {municipality}:',
  'lead.choices': 'Pode ser uma destas coisas. Qual você procura?',
  'lead.unknown': 'Não tenho informação verificada sobre isso.',
  'lead.person': 'Aqui uma pessoa pode ajudar você:',
  'lead.noPerson': 'Pergunte na prefeitura.',
  'lead.otherLanguage': 'Desculpe: ainda não posso responder no seu idioma. Respondo em português.',
  'lead.missing': 'Não tenho verificado {what}.',
  'missing.hours': 'o horário',
  'missing.address': 'o endereço',
  'missing.phone': 'o telefone',
  'missing.cost': 'o custo',
  'missing.documents': 'quais documentos pedem',

  'courtesy.greeting': 'Olá! Pergunte o que precisar: saúde, escola, documentos, trabalho, aonde ir.',
  'courtesy.thanks': 'De nada. Se precisar de mais alguma coisa, escreva.',
  'courtesy.help': 'Conte o que você precisa, com suas palavras.',

  'urgent.worse': 'Se piorar ou não puder esperar, ligue para o {number}.',
  'urgent.danger': 'Se houver perigo, ligue para o {number}.',

  'danger.medical': 'Peça uma ambulância agora e diga onde você está.',
  'danger.fire': 'Saia agora, avise os outros e ligue de fora.',
  'danger.disaster': 'Vá para um lugar seguro, longe da água e dos fios, e peça ajuda.',
  'danger.crime': 'Vá para um lugar seguro, se puder, e ligue agora.',
  'danger.violence': 'Se puder, vá para um lugar seguro e ligue agora.',
  'danger.trafficking': 'Ligue assim que puder falar sem perigo.',
  'danger.childAlone': 'Ligue agora; se a criança está com você, fique ao lado dela.',
  'danger.suicide': 'Ligue agora e procure alguém para ficar com você.',
  'danger.homeless': 'Ligue agora e diga que precisa de um lugar para dormir hoje.',
  'danger.noLines': 'Não tenho um número publicado para isso: peça ajuda a quem estiver perto.',
  'danger.next': 'Isto também pode ajudar:',

  'source.line': 'Fonte: {source}',
  'source.dated': 'Fonte: {source}, {date}',
  'checked.on': 'Verificado em {date}',
  'checked.never': 'Sem data de verificação',
  'text.language': 'Este texto está em {language}.',
  'text.unreviewed': 'Ninguém revisou esta redação ainda.',
};
