import type { AnswerMessages } from './messages.js';

/** What answers say in Portuguese. */
export const pt: AnswerMessages = {
  'lead.answered': 'Isto é o que encontrei em {municipality}:',
  'lead.profile': 'Isto é o que diz o perfil publicado de {municipality}:',
  'lead.choices': 'Pode ser uma destas coisas. Qual você procura?',
  'lead.unknown': 'Não tenho informação verificada sobre isso.',
  'lead.person': 'Aqui uma pessoa pode ajudar você:',
  'lead.noPerson': 'Pergunte na prefeitura.',
  'lead.otherLanguage': 'Desculpe: ainda não posso responder no seu idioma. Respondo em português.',
  'lead.missing': 'Não sei com certeza {what}.',
  'missing.hours': 'o horário',
  'missing.address': 'o endereço',
  'missing.phone': 'o telefone',
  'missing.cost': 'o custo',
  'missing.documents': 'quais documentos pedem',
  'lead.nearest': 'O mais parecido que tenho publicado:',
  'lead.place': 'Não tenho um lugar verificado em {place}. Conheço estes:',
  'lead.several': 'Você perguntou várias coisas. Respondo em ordem.',
  'lead.leftOut': 'São as três primeiras: mande as outras em outra mensagem.',
  'lead.part': 'Pergunta {number}',

  'ask.door': 'Há vários lugares. Qual fica mais perto de você? Toque em um, ou escreva o número ou o seu bairro.',
  'ask.who': 'É para uma criança ou para uma pessoa adulta?',
  'ask.part': 'É uma mensagem longa. Sobre qual parte você pergunta?',
  'choice.child': 'Para uma criança',
  'choice.adult': 'Para uma pessoa adulta',
  'choice.municipality': 'Perguntar em {municipality}',

  'courtesy.greeting': 'Olá! Pergunte o que precisar: saúde, escola, documentos, trabalho, aonde ir.',
  'courtesy.thanks': 'De nada. Se precisar de mais alguma coisa, escreva.',
  'courtesy.help': 'Conte o que você precisa, com suas palavras.',
  'courtesy.smallTalk': 'Que bom que você escreveu! Eu ajudo com serviços e documentos. Do que você precisa?',
  'courtesy.insult': 'Lamento que algo tenha dado errado. Conte do que você precisa e eu procuro de novo.',
  'courtesy.nonsense':
    'Não entendi sua mensagem. Escreva em uma frase do que você precisa. Por exemplo: onde vacinam meu bebê.',
  'courtesy.pressure':
    'Só digo o que está publicado, com a fonte. Não posso dizer outra coisa. O que você precisa saber?',
  'courtesy.who':
    'Sou o atendimento de {municipality}. Sou um programa: respondo com informação publicada. Pergunte sobre saúde, escola, documentos, trabalho e mais.',
  'courtesy.person': 'Sou um programa, não uma pessoa. Só respondo com informação publicada.',
  'courtesy.free': 'Perguntar aqui é grátis. Não peço nome nem documentos.',
  'courtesy.tooMuch': 'É uma mensagem longa e não encontro a pergunta. Escreva em uma frase do que você precisa.',
  'courtesy.language': 'Sim, respondo em português. Escreva sua pergunta.',
  'courtesy.otherMunicipality':
    'Você pergunta por outro município. Agora respondo por {municipality}. Toque para perguntar lá.',
  'courtesy.elsewhere': 'Não tenho informação sobre esse lugar. Este atendimento conhece: {municipalities}.',

  'urgent.worse': 'Se piorar ou não puder esperar, ligue para o {number}.',
  'urgent.danger': 'Se houver perigo, ligue para o {number}.',

  'alerts.current': 'Isto é o que {municipality} avisa agora:',
  'alerts.none':
    'Agora não há nenhum aviso em vigor de {municipality}. Isso não quer dizer que não haja perigo: se você vir a água subir ou fogo, não espere um aviso.',
  'alerts.where': 'Os avisos são publicados em {url}',

  'danger.medical': 'Peça uma ambulância agora.',
  'danger.fire': 'Saia agora, avise os outros e ligue de fora.',
  'danger.disaster': 'Vá para um lugar seguro, longe da água e dos fios, e peça ajuda.',
  'danger.crime': 'Vá para um lugar seguro, se puder, e ligue agora.',
  'danger.violence': 'Se puder, vá para um lugar seguro e ligue agora.',
  'danger.trafficking': 'Ligue assim que puder falar sem perigo.',
  'danger.childAlone': 'Ligue agora; se a criança está com você, fique ao lado dela.',
  'danger.suicide': 'Ligue agora e procure alguém para ficar com você.',
  'danger.homeless': 'Ligue agora e diga que precisa de um lugar para dormir hoje.',
  'danger.detention': 'Peça ajuda jurídica e avise alguém de confiança onde você está.',
  'danger.say': 'Ao ligar, diga onde você está e o que aconteceu.',
  'danger.noLines': 'Não tenho um número publicado para isso: peça ajuda a quem estiver perto.',
  'today.lines': 'Você pode falar hoje com alguém que pode ajudar.',
  'today.free': 'A ligação é gratuita.',
  'danger.next': 'Isto também pode ajudar:',

  'source.line': 'Fonte: {source}',
  'source.dated': 'Fonte: {source}, {date}',
  'checked.on': 'Verificado em {date}',
  'checked.by': 'Verificado em {date} por {by}',
  'checked.never': 'Sem data de verificação',
  'text.language': 'Este texto está em {language}.',
  'text.unreviewed': 'Ninguém revisou esta redação ainda.',
};
