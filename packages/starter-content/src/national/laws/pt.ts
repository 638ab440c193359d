import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { NationalLaw } from './facts.js';

export const nationalLawsPt: WordingOf<'guide', NationalLaw> = {
  'law.inadi': {
    title: 'Onde denunciar discriminação (o INADI fechou)',
    summary:
      'O INADI não existe mais: o Decreto 696/2024 o fechou em 6 de agosto de 2024. Se você foi discriminado pode denunciar em uma delegacia (comisaría) ou em um escritório do Ministerio Público Fiscal. Na Cidade de Buenos Aires a Defensoría del Pueblo também recebe reclamações.',
    sections: [
      {
        heading: 'O que você pode fazer',
        body: 'Anote o que aconteceu, onde, quando e quem viu. Denuncie em uma delegacia ou promotoria. Se estão agredindo você agora, ligue para o 911.',
      },
      {
        heading: 'O que não pudemos confirmar',
        body: 'O decreto não diz o que houve com a linha telefônica do INADI, e uma nota de 2025 diz que foi cortada. Por isso não a mostramos.',
      },
    ],
    keywords: words(
      'inadi, discriminação, racismo, racista, xenofobia, fui discriminado, não quis alugar, sou negra, por ser estrangeiro, onde denuncio, denunciar racismo',
    ),
  },
  'law.health.national': {
    title: 'Hospitais nacionais: quem paga',
    summary:
      'Segundo o DNU 366/2025 (29 de maio de 2025), nos hospitais da Nação o atendimento é de graça com residência permanente; os outros estrangeiros precisam de seguro ou pagar antes. Uma emergência nunca é negada, seja qual for a sua situação.',
    sections: [
      {
        heading: 'O que fazer',
        body: 'Em uma emergência vá ao pronto-socorro ou ligue para o 107: não podem recusar você. Para algo programado, pergunte antes se o hospital é nacional, provincial, municipal ou da Cidade, porque as regras são diferentes.',
      },
      { heading: 'O que não pudemos confirmar', body: 'Se a justiça mudou algo desde então. Confirme no hospital.' },
    ],
    keywords: words(
      'hospital nacional, cobrar, pagar hospital, seguro de saúde, recusar atendimento, sem dni, sem documentos, estrangeiro, emergência',
    ),
  },
  'law.edu': {
    title: 'Escola e universidade sem DNI ou sem residência',
    summary:
      'Segundo o DNU 366/2025 (29 de maio de 2025), a educação infantil, a primária e a secundária recebem todas as pessoas, também sem documentos em regra. A escola tem que explicar como se regularizar. As universidades estatais podem cobrar de quem não tem residência permanente.',
    sections: [
      {
        heading: 'Se não querem matricular seu filho ou sua filha',
        body: 'Diga que a lei permite matricular sem DNI e peça para falar com a direção da escola. Se mesmo assim não aceitam, peça ajuda no seu município.',
      },
      {
        heading: 'Universidade',
        body: 'A norma permite cobrar de estudantes sem residência permanente (também com temporária), mas não obriga. Pergunte na sua universidade se cobra.',
      },
      {
        heading: 'O que não pudemos confirmar',
        body: 'Que universidades cobram hoje, e se a justiça mudou algo desde então.',
      },
    ],
    keywords: words(
      'escola, sem dni, não aceitam na escola, matrícula sem documento, universidade, uba, faculdade, mensalidade, medicina, estudar medicina, residência temporária, passaporte',
    ),
  },
  'law.precaria': {
    title: 'A precária (residência provisória): o que permite',
    summary:
      'A residência precária é o papel que dão enquanto seu trâmite está em curso. Segundo o DNU 366/2025 (29 de maio de 2025) dura até 90 dias, pode ser renovada, e permite trabalhar e estudar. Não conta como anos de residência.',
    sections: [
      {
        heading: 'Se ela vence',
        body: 'Peça a renovação antes de vencer e guarde o comprovante do agendamento. Se já venceu, consulte Migrações ou os serviços para migrantes do seu município antes de assinar algo no trabalho.',
      },
      {
        heading: 'O que não pudemos confirmar',
        body: 'O que vale entre o vencimento e o próximo agendamento. Confirme em Migrações.',
      },
    ],
    keywords: words(
      'precária, residência precária, venceu a precária, vencida, renovar, posso trabalhar, continuar trabalhando, permissão de trabalho, agendamento',
    ),
  },
  'law.family': {
    title: 'Trazer sua família (reunificação familiar)',
    summary:
      'A reunificação familiar continua existindo, mas com regras mais estreitas desde o DNU 366/2025 (29 de maio de 2025): cônjuge, mãe, pai, filhas e filhos. A permissão por vínculo pode durar até três anos. Confirme os requisitos em Migrações.',
    sections: [
      {
        heading: 'O que fazer',
        body: 'Junte os papéis que provam o vínculo (certidões de nascimento ou casamento) e pergunte em Migrações ou nos serviços para migrantes do seu município antes de comprar passagens.',
      },
      {
        heading: 'O que não pudemos confirmar',
        body: 'A lista completa de familiares e requisitos, e se a justiça mudou algo desde então.',
      },
    ],
    keywords: words(
      'reunificação familiar, reunião familiar, trazer meus filhos, trazer minha mãe, trazer minha família, filho argentino, casamento, cônjuge',
    ),
  },
  'law.fees': {
    title: 'Quanto custa o trâmite de residência',
    summary:
      'O Decreto 584/2024 (5 de julho de 2024) subiu a taxa de residência em 1.500 %: era perto de 21 % de um salário mínimo de então para sul-americanos e de 42 % para os demais. Não encontramos o valor de hoje: confirme em Migrações antes de pagar.',
    sections: [
      {
        heading: 'O que fazer',
        body: 'Veja o valor no site de Migrações. Se não pode pagar, pergunte se pode pedir isenção da taxa. Não pague a despachantes que não conhece.',
      },
    ],
    keywords: words(
      'taxa, quanto custa, preço, custo da residência, pagar residência, não posso pagar, isenção, de graça',
    ),
  },
  'law.venezuela': {
    title: 'Venezuelanos: documentos vencidos e consulado fechado',
    summary:
      'O consulado da Venezuela em Buenos Aires está fechado desde 29 de julho de 2024. Um regime especial publicado em 5 de setembro de 2024 aceita identidade ou passaporte vencidos até 10 anos antes, e para menores de 9 anos a certidão de nascimento. Não pudemos confirmar se continua valendo: consulte Migrações.',
    sections: [
      {
        heading: 'O que fazer',
        body: 'Guarde sua identidade ou passaporte mesmo vencidos: podem servir para o trâmite de residência. Pergunte em Migrações ou nos serviços para migrantes do seu município.',
      },
    ],
    keywords: words('venezuela, venezuelano, passaporte vencido, identidade vencida, consulado da venezuela'),
  },
  'law.auh': {
    title: 'Benefício por filho (AUH)',
    summary:
      'Segundo notas de 2020 e 2024, para receber a AUH é preciso DNI: ser argentino ou argentina, ou ter ao menos dois anos de residência legal. A precária não está entre o que aceitam. Confirme seu caso na ANSES.',
    sections: [
      {
        heading: 'O que fazer',
        body: 'Pergunte na ANSES o que precisam quem recebe e a criança. Se a ANSES cortou seu pagamento porque seus dados não coincidem com os de Migrações, peça por escrito que corrijam; na Cidade você pode reclamar na Defensoría del Pueblo.',
      },
      { heading: 'O que não pudemos confirmar', body: 'Os requisitos de hoje: o Decreto 840/2020 pode ter mudado.' },
    ],
    keywords: words(
      'auh, benefício por filho, bolsa família, auxílio, anses, salário-família, cortaram meu benefício, precária',
    ),
  },
  'law.brasil': {
    title: 'Brasileiros: ficar e se regularizar',
    summary:
      'Segundo uma nota de março de 2024, brasileiros podiam ficar 90 dias como turistas e mais 90, e um acordo de 2009 permite se regularizar dentro da Argentina. A nota é anterior à mudança da lei de 2025: confirme em Migrações.',
    sections: [
      {
        heading: 'O que fazer',
        body: 'Antes de vencer seu prazo de turista, comece o trâmite de residência pela internet ou peça ajuda nos serviços para migrantes do seu município.',
      },
    ],
    keywords: words(
      'brasil, brasileiro, brasileira, brasileiros, mercosul, acordo, turista, rg, residência para brasileiros, dni para brasileiro, morar na argentina, estudar medicina',
    ),
  },
  'law.caj': {
    title: 'Centros de Acesso à Justiça (CAJ): a maioria fechou',
    summary:
      'Desde 10 de junho de 2024 fecharam 81 dos cerca de 110 Centros de Acesso à Justiça da Nação. Não encontramos quais continuam abertos: não vá sem confirmar.',
    sections: [
      {
        heading: 'O que fazer',
        body: 'Para um advogado ou uma reclamação, veja os outros serviços de ajuda jurídica que mostramos.',
      },
    ],
    keywords: words('caj, centro de acesso à justiça, acesso à justiça'),
  },
};
