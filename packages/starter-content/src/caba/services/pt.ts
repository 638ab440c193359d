import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { CabaService } from './facts.js';

export const cabaServicesPt: WordingOf<'service', CabaService> = {
  'svc.c.estacion': {
    name: 'Estação Migrante (Estación Migrante, BA Migrante)',
    description:
      'Escritório móvel da Cidade: informa e ajuda com a residência, o DNI e o acesso a saúde, educação, trabalho e direitos políticos. Costuma estar em grandes eventos e em alguns bairros.',
    howToApply:
      'Não encontramos onde está esta semana, nem telefone nem horário, e não pudemos confirmar que continue funcionando. Pergunte no atendimento ao cidadão da Cidade.',
    notice: 'O que sabemos é de 2022 e de uma auditoria publicada em fevereiro de 2025.',
    keywords: words(
      'estação migrante, escritório móvel, van, residência, dni, tirar o dni, onde tiro o dni, documentos, regularizar, estrangeiro, imigrante, migrações',
    ),
  },
  'svc.c.guia': {
    name: 'Guia «¡Hola, soy migrante!»',
    description:
      'Guia da Cidade, feito em 2020 com a OIM e as Nações Unidas. Explica como ter acesso a saúde, trabalho, educação e moradia.',
    howToApply:
      'Não encontramos um link para baixar. A Cidade fala também de uma «Guía para la población migrante y refugiada». Pergunte no atendimento ao cidadão da Cidade.',
    notice: 'É de 2020: as regras de saúde e educação mudaram em 2025.',
    keywords: words('guia, guia para migrantes, recém-chegado, acabei de chegar, informação, direitos'),
  },
  'svc.c.salud': {
    name: 'Hospitais e CeSAC da Cidade',
    description:
      'A rede pública de saúde: hospitais e cinquenta postos de bairro (CeSAC ou «salitas»). No pronto-socorro (guardia), uma emergência é atendida de graça para qualquer pessoa.',
    howToApply:
      'Para uma consulta ligue para o 147, opção 1, ou escreva «turno médico» para Boti no WhatsApp. Em uma emergência ligue para o 107 ou vá ao pronto-socorro sem marcar.',
    costNote:
      'O pronto-socorro é de graça. Sem DNI argentino podem cobrar exames, internações e cirurgias programadas. Se não pode pagar, diga: primeiro perguntam ao seu consulado e depois um comitê decide.',
    notice: 'O horário mostrado é o do CeSAC 42. O pronto-socorro de um hospital é outra coisa.',
    keywords: words(
      'hospital, médico, consulta, marcar consulta, posto de saúde, vacina, vacinas, pediatra, pronto-socorro, tomografia, cirurgia, operar, operação, exames, grávida, parto, bebê, cobrar, de graça, sem dni, passaporte',
    ),
  },
  'svc.c.educacion': {
    name: 'Escolas públicas da Cidade: matrícula',
    description:
      'Matrícula pela internet na escola pública: educação infantil, primária e secundária. Recebem crianças de qualquer situação migratória.',
    howToApply:
      'Entre na Inscripción en línea com uma conta miBA. Há três períodos: outubro; dezembro e janeiro; e de fevereiro a agosto, para quem chega com o ano começado.',
    notice:
      'Para o ano letivo de 2026 a matrícula foi de 29 de setembro a 7 de novembro de 2025, com documentos até 14 de novembro. Não temos as próximas datas.',
    keywords: words(
      'escola, colégio, creche, matrícula, matricular meu filho, inscrever minha filha, vaga, meio do ano, sem dni, passaporte, estudar',
    ),
  },
  'svc.c.emprende': {
    name: 'Apoio a empreendedores migrantes',
    description: 'Capacitação e ajuda profissional para migrantes que têm ou querem abrir um pequeno negócio.',
    howToApply: 'Não encontramos contato nem datas. Pergunte no atendimento ao cidadão da Cidade.',
    notice: 'O que sabemos vem do perfil publicado em setembro de 2022.',
    keywords: words(
      'empreender, empreendedor, negócio próprio, curso, capacitação, costureira, costura, vender, trabalho, emprego',
    ),
  },
  'svc.c.mujer': {
    name: 'Todas Mulheres Migrantes e Centros Integrais da Mulher',
    description:
      'Os Centros Integrais da Mulher dão ajuda social, psicológica e jurídica de graça. Todas Mujeres Migrantes é um programa da Direção Geral da Mulher, desde 2003, para a integração das mulheres migrantes.',
    howToApply:
      'Não encontramos uma lista de endereços em dia. Para orientação a qualquer hora existe a linha 144. Se está em perigo agora, ligue para o 911.',
    notice: 'As comunas 2 e 13 não têm centro próprio desde o fim de 2024, segundo uma nota sem data.',
    keywords: words(
      'mulher, mulheres, mulher migrante, violência, medo de denunciar, denunciar meu parceiro, psicóloga, advogada grátis, abrigo para mulheres, sem documentos',
    ),
  },
  'svc.c.legal': {
    name: 'Serviços Jurídicos à Comunidade (Servicios Jurídicos a la Comunidad)',
    description:
      'Advogados de graça da Cidade para temas de família: pensão, guarda, registro tardio de nascimento, despejos e violência.',
    howToApply: 'Vá pessoalmente no horário de atendimento.',
    eligibility:
      'Você tem que morar na Cidade e sua casa não pode ganhar mais de dois salários mínimos. Se sofre violência familiar atendem sem olhar a renda.',
    keywords: words(
      'advogado, advogada, advogado grátis, assistência jurídica, despejo, aluguel, querem me despejar, divórcio, pensão, guarda, certidão de nascimento',
    ),
  },
  'svc.c.defensoria': {
    name: 'Defensoria do Povo da Cidade (Defensoría del Pueblo)',
    description:
      'Recebe de graça reclamações se não respeitam seus direitos: discriminação, saúde, educação. Atendeu mais de cem migrantes que ficaram sem a AUH ou outro pagamento da ANSES porque seus dados não coincidiam com os de Migrações.',
    howToApply: 'Vá à sede ou veja o site. Não encontramos um telefone confirmado.',
    notice: 'O horário mais novo que encontramos é de 2021: de 11 a 15. Confirme antes de ir.',
    keywords: words(
      'defensoria, discriminação, racismo, denunciar, denúncia, reclamação, direitos, não quis alugar, tomaram minha mercadoria, vendedor ambulante, polícia',
    ),
  },
  'svc.c.uod': {
    name: 'Unidades de Orientação e Denúncia (Ministério Público Fiscal)',
    description: 'Escritórios da promotoria da Cidade onde orientam você e onde pode fazer uma denúncia.',
    howToApply:
      'Não encontramos endereços nem telefones. Para uma denúncia policial você pode ligar para o 911 (desde julho de 2022).',
    keywords: words(
      'denúncia, denunciar, promotoria, boletim de ocorrência, me roubaram, discriminação, ameaças, delegacia, justiça',
    ),
  },
  'svc.c.pad': {
    name: 'Pontos de Acesso a Direitos (Puntos de Acceso a Derechos)',
    description:
      'Pontos de consulta em postos de saúde sobre família, moradia, educação, saúde, trabalho, aposentadoria e benefícios, violência e trâmites.',
    howToApply: 'Vá no dia e hora de cada lugar, ou escreva pelo WhatsApp de segunda a sexta, de 9 a 16.',
    notice: 'Os dias e horários vêm de uma nota de verão sem data: confirme pelo WhatsApp antes de ir.',
    keywords: words(
      'orientação, advogado grátis, direitos, despejo, aluguel, trâmites, ajuda jurídica, vendedor ambulante, mercadoria, demissão, benefício',
    ),
  },
  'svc.c.vivienda': {
    name: 'Subsídio de moradia da Cidade («690»)',
    description: 'Dinheiro para pagar um lugar onde morar, para pessoas e famílias na rua ou quase na rua.',
    howToApply:
      'Não encontramos endereço nem telefone do programa. Se está com crianças, ligue para a linha 102; para orientação, o atendimento ao cidadão da Cidade.',
    documentsNote:
      'O relatório social é feito por Buenos Aires Presente ou por uma assistente social. O orçamento de aluguel tem que ser certificado.',
    notice: 'Os requisitos são de setembro de 2023.',
    keywords: words(
      'moradia, subsídio, na rua, onde dormir, abrigo, albergue, hotel, quarto, despejados, aluguel, sem casa',
    ),
  },
  'svc.c.trata': {
    name: 'Comitê contra o Tráfico de Pessoas',
    description:
      'Coordena desde 2010 o que a Cidade faz contra o tráfico e a exploração e para ajudar as vítimas. O último plano que encontramos foi para 2022 e 2023.',
    howToApply:
      'Não encontramos contato do Comitê. Para avisar ou perguntar, ligue para o 145. Se há perigo agora, ligue para o 911.',
    keywords: words('tráfico de pessoas, exploração, trabalho escravo, vítima'),
  },
  'svc.c.emergencia': {
    name: 'Emergências na Cidade',
    description:
      'Quem ajuda em uma emergência: SAME se há alguém ferido ou doente, polícia no perigo, Defesa Civil na rua em temporal, desabamento ou evacuação. A Defesa Civil ajuda quem tem que deixar sua casa.',
    howToApply:
      'Ligue para o 107 (ambulância), o 911 (polícia) ou o 103 (Defesa Civil). Diga onde está e o que acontece.',
    keywords: words(
      'emergência, temporal, tempestade, enchente, desabamento, incêndio, defesa civil, ambulância, números de emergência',
    ),
  },
};
