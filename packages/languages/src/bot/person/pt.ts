import type { PersonMessages } from '../messages.js';

/** What the bot says about talking to a person and being referred, in Portuguese. */
export const person: PersonMessages = {
  'command.person': 'Falar com uma pessoa',

  'person.title': 'Falar com uma pessoa – {municipality}',
  'person.lead':
    'Quem responde é alguém da equipe que atende consultas em {municipality}. Você escreve e lê aqui mesmo.',
  'person.isOpen': 'Agora há alguém atendendo, até: {when}.',
  'person.isOpenAlways': 'Atendem a qualquer hora.',
  'person.isClosed': 'Agora não há ninguém. Voltam a ler: {when}. Você pode deixar sua mensagem.',
  'person.isClosedUnknown': 'Agora não há ninguém, e não sei quando voltam a ler. Você pode deixar sua mensagem.',
  'person.wait': 'Nestas semanas, 4 de cada 5 pessoas tiveram a primeira resposta em: {duration} de atendimento.',
  'person.waitUnknown': 'Não sei quanto vão demorar: houve muito poucas consultas para dizer.',
  'person.minutes': '{minutes} minutos',
  'person.hours': '{hours} horas',
  'person.kept':
    'O que você escrever é lido por essa equipe. Fica guardado com chave e é apagado algum tempo depois de terminar. Não passam para o controle migratório nem para a polícia: isso quem decide é você.',
  'person.noNames': 'Não precisa dizer seu nome nem o número do seu documento.',
  'person.danger': 'Se há perigo, não espere aqui: /emergency',
  'person.withQuestion': 'Passo também o que você me escreveu: “{question}”',
  'person.begin': 'Sim, falar com uma pessoa',
  'person.later': 'Agora não',
  'person.laterSaid': 'Tudo bem. Continuo aqui: escreva sua pergunta quando quiser.',
  'person.notOffered': 'Em {municipality} ainda não há pessoas que respondam por aqui.',
  'person.instead': 'Enquanto isso, aqui podem orientar você:',
  'person.privateOnly': 'Para cuidar da sua privacidade, isso é em uma conversa direta comigo, não em um grupo.',
  'person.besides': 'Além disso, você pode escrever para uma pessoa da equipe. Isso não substitui esses números.',

  'person.begun':
    'Pronto. É a sua consulta número {number}. O que você escrever agora chega a eles, e eu paro de responder.',
  'person.goesOn':
    'Você continua na sua consulta número {number}. O que escrever agora chega a eles, e eu paro de responder.',
  'person.open': 'Sua consulta número {number} está aberta.',
  'person.goesOnStill': 'Tudo bem, a consulta continua aberta.',
  'person.elsewhere': 'Você já tem uma consulta aberta em {municipality}. O que escrever agora chega a eles.',
  'person.write': 'Conte com suas palavras do que precisa.',
  'person.arrived': 'Guardado. A equipe vai ler.',
  'person.arrivedClosed': 'Guardado. Agora não há ninguém; voltam a ler: {when}.',
  'person.arrivedUnknown': 'Guardado. Agora não há ninguém, e não sei quando voltam a ler.',
  'person.notPassed': 'Isto NÃO chegou à equipe. Mande de novo em alguns minutos, por favor.',
  'person.maybePassed':
    'Não sei se isto chegou à equipe: a resposta não veio a tempo. Em alguns minutos, toque no botão, por favor. A equipe lê uma vez só, mesmo se já tiver recebido.',
  'person.sendAgain': 'Mandar de novo',
  'person.sendingAgain': 'Estou mandando de novo.',
  'person.againGone': 'Não vejo mais essa mensagem. Escreva outra vez, por favor.',
  'person.unsure':
    'Agora não consigo ver se você está falando com uma pessoa da equipe. Se isto era para a equipe, NÃO chegou: mande de novo em alguns minutos. Se era uma pergunta para mim, toque no botão.',
  'person.maybeForTeam': 'Se isto era para uma pessoa da equipe, NÃO chegou: mande de novo em alguns minutos.',
  'person.forBot': 'Era para o bot',
  'person.notOpened': 'Não consegui abrir sua consulta: nada foi guardado. Tente de novo em alguns minutos, por favor.',
  'person.maybeOpened':
    'Não sei se sua consulta foi aberta: a resposta não veio a tempo. Em alguns minutos, toque no botão, por favor. Só uma é aberta.',
  'person.tryAgain': 'Tentar de novo',
  'person.over':
    'Sua consulta já estava encerrada: esta mensagem não chegou a ninguém. Pergunte para mim, ou abra outra com /person',
  'person.attachment':
    'Para cuidar dos seus dados não guardo nem passo fotos, áudios ou arquivos. A equipe vai ver que você mandou algo, mas não o quê. Conte com palavras, por favor.',

  'person.toBot': 'Voltar ao bot',
  'person.toBotSaid': 'Volto a responder. A consulta continua aberta: se a equipe escrever, você lê aqui.',
  'person.resume': 'Continuar com a pessoa',
  'person.answer': 'Responder',
  'person.end': 'Terminar a consulta',
  'person.endSure': 'Terminamos a consulta? A equipe não vai mais poder escrever para você.',
  'person.endYes': 'Sim, terminar',
  'person.endNo': 'Não, continuar',
  'person.ended': 'Consulta terminada. A equipe não pode mais escrever para você. Se precisar de outra: /person',
  'person.none': 'Você não tem nenhuma consulta aberta. Para abrir uma: /person',

  'person.says': '{as} escreve para você:',
  'person.closed': '{as} encerrou a consulta número {number}. Volto a responder.',
  'person.closedInSilence':
    'Encerramos a consulta número {number}, porque não houve mais mensagens. Volto a responder.',
  'person.mayReopen': 'Se ficou algo pendente, nos próximos {days} dias você pode retomar com /person',
  'person.reminder':
    '{as} escreveu para você na consulta número {number} e espera sua resposta. Você ainda precisa de ajuda?',
  'person.reminderCloses': 'Se você não escrever antes deste momento, a consulta se encerra: {when}',
  'person.reminderStays': 'A consulta continua aberta: escreva quando puder.',
  'person.reopened': '{as} abriu de novo a consulta número {number}. O que você escrever agora chega a eles.',

  'referral.title': 'Podemos passar estes dados seus?',
  'referral.to': 'Para quem: {organization}',
  'referral.purpose': 'Para quê: {purpose}',
  'referral.what': 'Passaríamos isto, e nada mais:',
  'referral.name': 'Nome: {text}',
  'referral.contact': 'Como encontrar você: {text}',
  'referral.language': 'Idioma: {text}',
  'referral.need': 'Do que precisa: {text}',
  'referral.papers': 'Documentos: {text}',
  'referral.family': 'Família: {text}',
  'referral.availability': 'Quando pode: {text}',
  'referral.other': 'Outra coisa: {text}',
  'referral.free':
    'Quem decide é você. Se disser não, continuam ajudando do mesmo jeito. Depois também pode mudar de ideia.',
  'referral.until': 'Você pode responder até: {when}. Se não responder, nada é passado.',
  'referral.agree': 'Sim, podem passar',
  'referral.decline': 'Não, não passem',
  'referral.agreed': 'Anotado: você aceitou que {organization} receba esses dados.',
  'referral.declined': 'Anotado: nada é passado para {organization}.',
  'referral.passedOn': '{organization} recebeu o que você aceitou, e nada mais.',
  'referral.regret': 'Se mudar de ideia, toque no botão.',
  'referral.withdraw': 'Não quero mais: {organization}',
  'referral.withdrawn':
    'Anotado: você não aceita mais que {organization} tenha seus dados. Se já receberam, a equipe tem que pedir que apaguem.',
  'referral.over': 'Isto não pode mais ser respondido: o prazo passou ou a equipe cancelou.',
};
