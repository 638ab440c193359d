import type { DataProtectionMessages } from '../messages.js';

export const dataProtection: DataProtectionMessages = {
  'dataProtection.lead':
    'O que o município garante antes que as pessoas lhe confiem perguntas. É a palavra do município: o guichê não confere.',
  'dataProtection.done': '{done} de {all} feitos',
  'dataProtection.state': 'Estado',
  'dataProtection.state.open': 'Falta',
  'dataProtection.state.begun': 'Começado',
  'dataProtection.state.done': 'Feito',
  'dataProtection.state.notOurs': 'Não se aplica',
  'dataProtection.note': 'Nota',
  'dataProtection.noteHelp': 'Onde está a prova ou o que falta. Nunca dados de uma pessoa.',
  'dataProtection.by': '{by}, {when}',
  'dataProtection.nobody': 'Ninguém olhou ainda.',
  'dataProtection.saved': 'Salvo',
  'dataProtection.save': 'Salvar',
  'dataProtection.source.ley25326': 'Lei 25.326',
  'dataProtection.source.iom': 'Princípios da OIM',
  'dataProtection.source.icrc': 'Manual do CICV',
  'dataProtection.sources': 'De onde vem',
  'dataProtection.purpose': 'Para que os dados são usados',
  'dataProtection.purpose.text': 'Está escrito para que serve cada dado, e ele não é usado para outra coisa.',
  'dataProtection.minimum': 'Só o necessário',
  'dataProtection.minimum.text': 'Não se pede nada que não seja preciso para responder.',
  'dataProtection.noSensitive': 'Nenhum dado sensível',
  'dataProtection.noSensitive.text':
    'Não se fazem listas com situação migratória, saúde, religião ou origem das pessoas.',
  'dataProtection.information': 'As pessoas sabem',
  'dataProtection.information.text':
    'Antes de escrever, cada pessoa pode ler o que se guarda, para quê e quem responde.',
  'dataProtection.consent': 'Consentimento',
  'dataProtection.consent.text':
    'Ninguém recebe avisos nem é encaminhado sem ter pedido; fica anotado e pode ser retirado.',
  'dataProtection.access': 'Ver o que é seu',
  'dataProtection.access.text':
    'Qualquer pessoa pode ver seus dados: com /mydata, ou pedindo. O prazo da lei é de dez dias.',
  'dataProtection.deletion': 'Corrigir e apagar',
  'dataProtection.deletion.text':
    'Qualquer pessoa pode corrigir ou apagar o que é seu. O prazo da lei é de cinco dias úteis.',
  'dataProtection.registration': 'Inscrição da base',
  'dataProtection.registration.text':
    'Consultou-se a autoridade de controle (AAIP) sobre a inscrição da base, e isso foi feito.',
  'dataProtection.confidentiality': 'Sigilo',
  'dataProtection.confidentiality.text': 'Quem atende assinou que guarda sigilo, também depois de sair.',
  'dataProtection.security': 'Segurança',
  'dataProtection.security.text': 'Segundo passo para entrar, cópias cifradas, acessos revistos a cada três meses.',
  'dataProtection.retention': 'Prazos',
  'dataProtection.retention.text': 'Sabe-se por quanto tempo cada coisa é guardada, e apaga-se a tempo.',
  'dataProtection.firewall': 'Nada à imigração nem à polícia',
  'dataProtection.firewall.text':
    'Está escrito que nada se entrega sem um ato da própria pessoa, e o que fazer se alguém pedir.',
  'dataProtection.transfer': 'Quem mais recebe',
  'dataProtection.transfer.text': 'Com cada organização que recebe encaminhamentos há um acordo sobre os dados.',
  'dataProtection.messaging': 'O aplicativo de mensagens',
  'dataProtection.messaging.text':
    'Sabe-se o que o Telegram vê e isso é dito às pessoas; o que é delicado segue por outro caminho.',
  'dataProtection.impact': 'Avaliação de impacto',
  'dataProtection.impact.text': 'Antes de começar pensou-se que dano um dado vazado poderia causar, e a quem.',
  'dataProtection.children': 'Crianças e adolescentes',
  'dataProtection.children.text': 'Há um protocolo próprio, com quem se chama primeiro.',
  'dataProtection.incident': 'Se algo vazar',
  'dataProtection.incident.text': 'Está escrito quem avisa a quem, e em quanto tempo.',
  'dataProtection.responsible': 'Uma pessoa responsável',
  'dataProtection.responsible.text':
    'Alguém com nome e horário responde pelos dados, e as pessoas sabem como encontrá-la.',
};
