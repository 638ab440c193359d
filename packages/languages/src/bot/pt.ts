import type { BotMessages } from './messages.js';
import { pt as outreach } from './outreach/pt.js';

/** What the bot says in Portuguese, as it is spoken in Brazil. */
export const pt: BotMessages = {
  'start.hello': 'Olá. Sou o guichê de atendimento a migrantes. É grátis.',
  'start.title': 'Guichê – {municipality}',
  'start.welcome': 'Faça sua pergunta com suas palavras. Por exemplo:',
  'start.example1': 'Onde vacinam meu bebê de graça?',
  'start.example2': 'Minha filha pode ir à escola sem DNI?',
  'start.example3': 'Procuro trabalho, quem me orienta?',
  'start.onward': '/services mostra os serviços por tema. /emergency mostra os números de emergência.',
  'start.privacy':
    'Não peço nome, documento nem situação migratória. Não compartilho nada com a Migração nem com a polícia. Mais em /privacy. Para apagar tudo: /delete',

  'language.choose': 'Em que idioma continuamos?',
  'language.chosen': 'Continuamos em português. Você também pode me escrever em outro idioma.',
  'language.unreviewed': 'Ninguém revisou ainda meus textos em português. Pode haver erros.',

  'municipality.choose': 'Em que município você precisa de ajuda?',
  'municipality.forQuestion': 'Em que município? Toque em um e eu respondo esta mensagem.',
  'municipality.chosen': 'Você escolheu: {municipality}. Para mudar: /municipality',
  'municipality.only': 'Por enquanto há um só município: {municipality}.',
  'municipality.none': 'Ainda não há nenhum município neste guichê.',

  'ask.more': 'Mais dados',
  'ask.map': 'Mapa',
  'ask.website': 'Site',
  'ask.page': 'Ler na página',
  'ask.whatsapp': 'WhatsApp',
  'ask.helped': 'Ajudou',
  'ask.notHelped': 'Não ajudou',
  'ask.person': 'Falar com uma pessoa',
  'ask.byTopic': 'Ver serviços por tema',
  'ask.inLanguage': 'Ler em {language}',
  'ask.source': 'Fonte: {source}',
  'ask.checked': 'Verificado em {date}',
  'ask.checkedBy': 'Verificado em {date} por {by}',
  'ask.notChecked': 'Ainda não verificado',
  'ask.writtenIn': 'Disponível apenas em {language}.',
  'ask.wording': 'Resumo feito por uma máquina, com palavras do que vem a seguir.',
  'ask.unreviewed': 'Ninguém revisou ainda este texto.',
  'ask.otherPlace': 'Estes números valem em: {municipality}.',
  'ask.tooLong': 'Sua mensagem é muito longa. Escreva em uma ou duas frases, por favor.',
  'ask.unreadable': 'Não consegui ler essa mensagem. Escreva com palavras, em uma ou duas frases.',
  'ask.tooMany': 'Chegaram muitas mensagens juntas. Espere {seconds} segundos e escreva de novo. Em perigo: /emergency',

  'outage.apology': 'Desculpe: agora não consigo buscar a resposta. Escreva de novo em alguns minutos.',
  'outage.lines': 'Se há perigo, ligue já:',
  'outage.noLines': 'Se há perigo, peça ajuda já a quem estiver perto ou vá ao hospital ou à delegacia mais próxima.',

  'services.title': 'Serviços – {municipality}',
  'services.choose': 'Escolha um tema:',
  'services.none': 'Ainda não há serviços publicados sobre este tema. Escreva sua pergunta.',
  'services.list': '{topic}: {from} a {to} de {total}',
  'services.previous': 'Anteriores',
  'services.next': 'Próximos',
  'services.back': 'Todos os temas',
  'services.near': 'Perto de mim',
  'services.gone': 'Isso já não está publicado. Escreva sua pergunta ou veja /services',

  'location.invite': 'Compartilhe sua localização e eu mostro o mais próximo. Uso uma só vez e não guardo.',
  'location.share': 'Compartilhar minha localização',
  'location.cancel': 'Agora não',
  'location.cancelled': 'Tudo bem. Escreva sua pergunta quando quiser.',
  'location.nearest': 'O mais próximo – {municipality}',
  'location.noPositions':
    'Nenhum serviço tem ainda seu ponto no mapa ({municipality}). Os endereços estão em /services.',
  'location.privateOnly':
    'Para proteger sua privacidade, compartilhe a localização em uma conversa direta comigo, não em um grupo.',
  'location.distanceKilometres': 'a {distance} km',
  'location.distanceMetres': 'a {distance} m',

  'emergency.title': 'Emergências – {municipality}',
  'emergency.dial': 'Disque o número no seu telefone.',
  'emergency.shared': 'Emergências',
  'emergency.none': 'Não tenho os números de emergência neste momento.',

  'profile.button': 'Ver a roda do perfil',
  'profile.title': '{title}, {date}',
  'profile.choose': 'Toque em um tema e eu conto o que diz o perfil:',
  'profile.domain': '{domain}. O perfil de {date} diz:',
  'profile.empty':
    'Não tenho informação publicada sobre isso no perfil. Uma pessoa pode orientar você, ou escreva sua pergunta.',
  'profile.none':
    'Este município ainda não publicou um perfil de governança da migração. Escreva o que você precisa, ou veja /services',

  'privacy.title': 'Sua privacidade',
  'privacy.notice':
    '• Não peço nome, documento, nacionalidade nem situação migratória. Não os escreva.\n• Não guardo seu usuário nem seu telefone: só uma chave que não diz quem você é, com seu idioma e seu município.\n• As perguntas são guardadas por tempo limitado e sem dados pessoais, para melhorar as respostas.\n• Se você pedir avisos, guardo também o número deste chat, criptografado e até você sair.\n• Sua localização é usada uma vez e não é guardada.\n• Não compartilho nada com a Migração nem com a polícia.\n• As mensagens passam pelo Telegram, que tem suas próprias regras.\nPara ver tudo o que há sobre você: /mydata. Para apagar: /delete',

  'delete.confirm': 'Apago tudo o que guardo sobre esta conversa? Não dá para desfazer.',
  'delete.yes': 'Sim, apagar tudo',
  'delete.no': 'Não, deixar',
  'delete.done': 'Pronto, está tudo apagado. Para apagar também as mensagens, use o menu do Telegram desta conversa.',
  'delete.kept': 'Tudo bem, não apaguei nada.',

  'help.title': 'Como usar este guichê',
  'help.text':
    'Escreva sua pergunta com suas palavras, no seu idioma. Respondo com informação publicada pelo município, com sua fonte e sua data.',

  'feedback.helped': 'Obrigado por avisar.',
  'feedback.notHelped': 'Obrigado por avisar. Tente com outras palavras ou toque em «Falar com uma pessoa».',
  'feedback.why': 'O que houve com esta resposta? Com um toque você nos ajuda a melhorar.',
  'feedback.otherQuestion': 'Não era o que perguntei',
  'feedback.wrong': 'Está errada ou é antiga',
  'feedback.unclear': 'Não entendi',
  'feedback.whyThanks': 'Obrigado. Fica na lista do que o município revisa.',

  'told.offer': 'Avise-me quando houver resposta',
  'told.consent':
    'Se quiser, escrevo aqui uma única vez quando houver uma resposta. Para isso guardo, criptografada, a forma de escrever para você neste chat, e apago depois de avisar. Não posso prometer quando será.',
  'told.agree': 'Sim, avise-me',
  'told.decline': 'Não, obrigado',
  'told.kept': 'Pronto: quando houver resposta escrevo para você, uma única vez. Se mudar de ideia, toque no botão.',
  'told.leave': 'Não quero mais ser avisado',
  'told.left': 'Pronto, não vou escrever sobre isso. Apaguei o que guardava para avisar você.',
  'told.declined': 'Tudo bem, não guardo nada.',
  'told.impossible': 'Já não tenho essa pergunta. Escreva de novo, por favor.',
  'told.privateOnly': 'Para não contar ao grupo inteiro o que você pergunta, só faço isso em um chat comigo a sós.',
  'told.found': 'Você perguntou algo que ainda não sabíamos. Agora há uma resposta:',
  'told.once': 'Escrevo isto uma única vez, porque você pediu.',

  'unhandled.voice': 'Não consigo ouvir áudios. Escreva, por favor. Em perigo: /emergency',
  'unhandled.media':
    'Não consigo ver imagens, vídeos nem arquivos. Escreva sua pergunta, por favor. Não mande documentos pessoais.',
  'unhandled.contact': 'Não precisa mandar contatos nem telefones. Escreva sua pergunta, por favor.',
  'unhandled.sticker': 'Aqui só entendo palavras. Em que posso ajudar? Escreva sua pergunta.',
  'unhandled.command': 'Não conheço esse comando. Escreva sua pergunta ou veja /help',
  'unhandled.other': 'Não entendo esse tipo de mensagem. Escreva sua pergunta, por favor. Em perigo: /emergency',
  'unhandled.button': 'Esse botão já não funciona. Escreva sua pergunta.',

  'group.hello':
    'Olá. Respondo perguntas sobre serviços para migrantes. Neste grupo leio só as mensagens que me mencionam, as respostas a mim e os comandos. Para algo pessoal, é melhor uma conversa direta comigo.',

  'trouble.sorry': 'Desculpe: algo falhou do meu lado. Tente de novo. Em perigo: /emergency',

  'command.start': 'Começar',
  'command.services': 'Serviços por tema',
  'command.profile': 'O que o município faz: o perfil',
  'command.nearby': 'O mais próximo',
  'command.emergency': 'Números de emergência',
  'command.language': 'Mudar de idioma',
  'command.municipality': 'Mudar de município',
  'command.privacy': 'O que guardo e o que não',
  'command.mydata': 'Ver e baixar o que há sobre mim',
  'command.delete': 'Apagar o que há sobre mim',
  'command.help': 'Como se usa',

  'organization.title': '{organization}: continua tudo igual?',
  'organization.lead': 'Isto é o que {municipality} diz às pessoas que perguntam. Se algo mudou, toque em «Corrigir».',
  'organization.place': '{at} de {total}',
  'organization.right': 'Está certo',
  'organization.correct': 'Corrigir',
  'organization.next': 'Continuar',
  'organization.thanks': 'Confirmado. Obrigado!',
  'organization.done': 'Pronto, você viu tudo. Graças a você, quem pergunta recebe dados certos.',
  'organization.left': 'Ficou algo sem confirmar. Você pode voltar com o mesmo código até ele vencer.',
  'organization.unusable':
    'Este código não funciona: já foi usado em outro chat, venceu ou foi copiado errado. Peça um novo ao município.',
  'organization.noPage': 'Para corrigir algo, use o link que o município enviou ou ligue para ele.',

  'topic.health': 'Saúde',
  'topic.education': 'Educação',
  'topic.documents': 'Documentos e residência',
  'topic.work': 'Trabalho',
  'topic.housing': 'Moradia',
  'topic.socialSecurity': 'Seguridade social',
  'topic.violence': 'Violência',
  'topic.trafficking': 'Tráfico e exploração',
  'topic.children': 'Crianças',
  'topic.discrimination': 'Discriminação',
  'topic.justice': 'Justiça',
  'topic.emergency': 'Emergências',
  'topic.finance': 'Dinheiro e bancos',
  'topic.consulate': 'Consulados',
  'topic.language': 'Aprender idiomas',
  'topic.family': 'Família',
  'topic.community': 'Comunidade',
  'topic.privacy': 'Privacidade',

  ...outreach,
};
