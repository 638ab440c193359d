import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { QuilmesService } from './facts.js';

export const quilmesServicesPt: WordingOf<'service', QuilmesService> = {
  'svc.q.migrantes': {
    name: 'Direção de Migrantes de Quilmes',
    description:
      'Orienta migrantes que moram em Quilmes: documentos, residência, DNI e acesso aos serviços do município. Atende pessoalmente e também vai aos bairros, com jornadas junto com a Direção Nacional de Migrações.',
    howToApply:
      'Não encontramos endereço, telefone nem horário publicados. Também não há endereço confirmado de um escritório de Migrações em Quilmes. Pergunte em Atención al Vecino ou venha a uma jornada de Quilmes Cerca: em outubro de 2025 tinha um posto lá.',
    keywords: words(
      'documentos, papéis, residência, radicação, dni para estrangeiros, tirar o dni, trâmites, agendamento migrações, ajuda com os documentos, estrangeiro, imigrante, regularizar',
    ),
  },
  'svc.q.cerca': {
    name: 'Quilmes Cerca (o município no bairro)',
    description:
      'Jornadas do município nos bairros, com vários postos no mesmo lugar. Em jornadas passadas houve Migrações, RENAPER (DNI), Registro Civil, ANSES, PAMI, SUBE, saúde e vacinas, mulheres, infância e emprego.',
    howToApply:
      'Não encontramos o calendário atual: pergunte a próxima data em Atención al Vecino. Em agosto de 2023 atendiam de 9 a 13. Os postos mudam a cada vez, por isso confirme se o que você precisa vai estar.',
    notice:
      'A edição de verão na Plaza Yrigoyen foi em janeiro e fevereiro de 2026 e já terminou. Não temos datas novas confirmadas.',
    keywords: words(
      'tirar o dni, onde tiro o dni, fazer o dni, identidade, registro civil, certidão de nascimento, registrar o bebê, renaper, sube, anses, jornada, mutirão, posto no bairro',
    ),
  },
  'svc.q.salud': {
    name: 'Saúde pública e vacinas em Quilmes',
    description:
      'Hospitais públicos, postos de saúde de bairro (CAPS ou «salitas») e vacinação. Você pode ser atendido e vacinar seus filhos mesmo sem DNI nem residência.',
    howToApply:
      'Vá ao hospital ou posto mais próximo. Não encontramos horários nem telefone para marcar consulta. Se é urgente, ligue para o 107 ou o 911, ou vá ao pronto-socorro (guardia).',
    costNote:
      'A Província disse em dezembro de 2024 que o atendimento a estrangeiros continua sem custo. Não encontramos confirmação mais nova.',
    keywords: words(
      'vacina, vacinas, vacinar, vacinação, posto de saúde, posto, ubs, médico, pediatra, hospital, pronto-socorro, consulta, grávida, gravidez, parto, bebê, nenê, febre, gripe, doente, remédio, sem documento, de graça, passaporte',
    ),
  },
  'svc.q.vacunacion': {
    name: 'Vacinas de graça em Quilmes',
    description:
      'Vacinas do calendário para crianças: de graça e sem pedido médico, em hospitais e postos de saúde do município.',
    howToApply: 'Vá ao lugar mais próximo no horário de vacinação.',
    documentsNote: 'Não pedem pedido médico. Leve a caderneta de vacinação se tiver.',
    notice:
      'Os horários são de uma nota de junho de 2022; nos CAPS eram de 9 a 14, sem dizer em que dias. Confirme antes de ir. O pronto-socorro de um hospital é outra coisa.',
    keywords: words(
      'vacina, vacinas, vacinar, vacinação, horário de vacinação, vacina da gripe, caderneta de vacinação, posto de vacinação, bebê',
    ),
  },
  'svc.q.educacion': {
    name: 'Educação em Quilmes',
    description:
      'A Secretaria de Educação do município ajuda crianças e adolescentes a entrar na escola e aprender melhor. A educação infantil, primária e secundária recebe todos, também sem DNI e sem residência.',
    howToApply:
      'Não encontramos os passos da matrícula nem um telefone da Secretaria. Pergunte na escola mais próxima. Se não aceitam seu filho por não ter DNI, mostre que a lei permite e avise em Atención al Vecino.',
    keywords: words(
      'escola, colégio, creche, matrícula, matricular, inscrever meu filho, vaga, primário, ensino médio, não aceitam meu filho, sem dni, estudar',
    ),
  },
  'svc.q.empleo': {
    name: 'Escritório de Emprego de Quilmes',
    description:
      'Ajuda a procurar trabalho e a começar um trabalho por conta própria. Migrantes também podem ir. Teve postos em jornadas de Quilmes Cerca.',
    howToApply:
      'Não encontramos endereço, telefone nem que documentos pedem. Pergunte em Atención al Vecino ou em uma jornada de Quilmes Cerca.',
    keywords: words(
      'trabalho, emprego, procuro trabalho, vaga de emprego, desempregado, currículo, faxina, diarista, cuidadora, pedreiro, bico',
    ),
  },
  'svc.q.puntoemprende': {
    name: 'Punto Emprende (apoio a empreendedores)',
    description: 'Conselho e cursos para quem tem ou quer abrir um pequeno negócio em Quilmes.',
    howToApply: 'Não encontramos endereço, telefone nem calendário de cursos. Pergunte em Atención al Vecino.',
    eligibility: 'Segundo o perfil publicado em novembro de 2022, migrantes precisam de residência regular.',
    keywords: words(
      'negócio próprio, empreender, empreendedor, pequeno negócio, vender, feira, costura, curso, microcrédito',
    ),
  },
  'svc.q.cgpc': {
    name: 'Centros de Gestão e Participação Cidadã (CGPC)',
    description:
      'Escritórios do município nos bairros, para trâmites e perguntas perto da sua casa. São oito desde setembro de 2025. Em uma crise ou emergência também são pontos de ajuda.',
    howToApply:
      'Só encontramos publicado o endereço do de Bernal. Para saber qual é o seu e quando abre, pergunte em Atención al Vecino.',
    keywords: words(
      'cgpc, prefeitura, subprefeitura, escritório do bairro, trâmites, ajuda com documentos, reclamação',
    ),
  },
  'svc.q.cic': {
    name: 'Centros de Integração Comunitária (CIC)',
    description:
      'Centros do município nos bairros. Em uma enchente ou outra crise funcionam como pontos de assistência. Além dos que têm endereço, há um em Agustín Ramírez, Quilmes Oeste.',
    howToApply:
      'Não encontramos horários nem telefones. Os endereços são de notas de anos diferentes: confirme antes de ir.',
    keywords: words('cic, centro comunitário, ajuda social, enchente, desabrigado, abrigo, comida'),
  },
  'svc.q.ninez': {
    name: 'Infância e Desenvolvimento Social de Quilmes',
    description:
      'A Secretaria protege os direitos de crianças e adolescentes, também de quem está sozinho ou chegou sem a família, segundo as normas nacionais e internacionais.',
    howToApply:
      'Não encontramos endereço nem telefone da Secretaria. Para avisar ou perguntar, ligue para a linha 102. Se uma criança está em perigo agora, ligue para o 911.',
    keywords: words(
      'criança sozinha, criança perdida, menor desacompanhado, conselho tutelar, maus-tratos, assistência social, proteção de crianças',
    ),
  },
  'svc.q.genero': {
    name: 'Centro de Atenção a Mulheres e Diversidade',
    description: 'Atende mulheres e pessoas LGBT, por exemplo se sofrem violência.',
    howToApply:
      'Escreva pelo WhatsApp ou ligue antes de ir. Para conversar a qualquer hora existe a linha 144. Se está em perigo agora, ligue para o 911.',
    notice: 'O endereço e os telefones vêm de uma página sem data: confirme antes de ir.',
    keywords: words(
      'violência doméstica, violência contra a mulher, meu marido me bate, mulher, denúncia, abrigo para mulheres, lgbt, trans',
    ),
  },
  'svc.q.consuladomovil': {
    name: 'Consulados móveis em Quilmes',
    description:
      'Jornadas em que um consulado vem a Quilmes para trâmites consulares ou migratórios. Houve oito até dezembro de 2022. O consulado do Paraguai atendeu em julho de 2021 no Polideportivo Gorno.',
    howToApply: 'Não encontramos próximas datas. Pergunte ao seu consulado ou em Atención al Vecino.',
    keywords: words('consulado móvel, consulado itinerante, consulado em quilmes, trâmite consular'),
  },
  'svc.q.asociaciones': {
    name: 'Ajuda para associações de migrantes',
    description:
      'O município acompanha as coletividades para criar uma associação, deixá-la em regra e buscar ajuda em dinheiro para os trâmites.',
    howToApply: 'Não encontramos contato publicado. Pergunte em Atención al Vecino por Relações Internacionais.',
    keywords: words('associação, coletividade, criar uma associação, personalidade jurídica, comunidade'),
  },
  'svc.q.consejo': {
    name: 'Conselho de Coletividades de Quilmes',
    description:
      'Reúne vinte instituições de comunidades migrantes. Organiza cultura, esporte e encontros, e participa do que o município planeja sobre migração.',
    howToApply: 'Não encontramos contato publicado. Pergunte em Atención al Vecino.',
    keywords: words('coletividades, comunidade, festa, cultura, participar'),
  },
  'svc.q.emergencia': {
    name: 'Emergências em Quilmes',
    description:
      'Quem ajuda em uma emergência: Defesa Civil em enchente ou temporal, SAME se há alguém ferido ou doente, bombeiros no fogo, polícia no perigo. Os centros comunitários também ajudam em uma crise.',
    howToApply:
      'Ligue para o 103 (Defesa Civil), o 107 (ambulância), o 100 (bombeiros) ou o 911 (todas as emergências). O 147 é de Segurança Cidadã. Diga onde está e o que acontece.',
    keywords: words(
      'emergência, enchente, inundação, temporal, incêndio, defesa civil, bombeiros, ambulância, números de emergência',
    ),
  },
  'svc.q.atencionvecino': {
    name: 'Atención al Vecino de Quilmes (telefone do município)',
    description:
      'O telefone do município para falar com uma pessoa: perguntas, reclamações e para saber onde fica um escritório ou quando é uma jornada.',
    howToApply: 'Ligue. Não encontramos o horário de atendimento.',
    keywords: words(
      'prefeitura, telefone da prefeitura, falar com uma pessoa, falar com alguém, reclamação, onde fica',
    ),
  },
};
