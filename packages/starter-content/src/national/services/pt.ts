import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { NationalService } from './facts.js';

export const nationalServicesPt: WordingOf<'service', NationalService> = {
  'svc.n.residencia': {
    name: 'Residência e DNI (Direção Nacional de Migrações)',
    description:
      'Há três residências. Transitória: até um ano e sem DNI. Temporária: até três anos e com DNI. Permanente: com DNI. O trâmite é da Direção Nacional de Migrações, não do município.',
    howToApply:
      'O trâmite começa pela internet, no sistema Radex. Não encontramos telefone nem endereço confirmados de Migrações. Se é difícil fazer pela internet, peça ajuda nos serviços para migrantes do seu município.',
    notice: 'A página não diz de quando é. Em maio de 2025 a lei mudou: confirme no site de Migrações.',
    keywords: words(
      'residência, dni, tirar o dni, onde tiro o dni, fazer o dni, documento, documentos, identidade, visto, precária, residência temporária, residência permanente, migrações, regularizar, sem documentos, radex',
    ),
  },
  'svc.n.spanish': {
    name: 'Espanhol de graça para migrantes e refugiados (UBA)',
    description:
      'O Laboratório de Idiomas da Universidade de Buenos Aires deu cursos de espanhol de graça para migrantes e refugiados.',
    howToApply: 'Escreva por e-mail para saber quando começa o próximo curso.',
    notice: 'A última oferta que encontramos foi de agosto a dezembro de 2022. Não encontramos datas novas.',
    keywords: words(
      'espanhol, curso de espanhol, aula de espanhol, aprender espanhol, idioma, castelhano, curso grátis, de graça',
    ),
  },
  'svc.n.asilo': {
    name: 'Asilo: advogado de graça para pedir refúgio',
    description:
      'Se você pede reconhecimento como pessoa refugiada, uma comissão da Defensoria Geral da Nação dá advogado de graça. Há um protocolo especial para crianças que chegam sozinhas.',
    howToApply: 'Não encontramos telefone nem endereço confirmados. Peça o advogado quando fizer o pedido de refúgio.',
    keywords: words('asilo, refúgio, refugiado, pedir refúgio, perseguição, advogado grátis, guerra'),
  },
  'svc.n.caref': {
    name: 'CAREF: atendimento de graça a migrantes e refugiados',
    description: 'Organização que orienta de graça migrantes e refugiados, sobretudo com documentos e direitos.',
    howToApply:
      'Veja o site antes de ir. O endereço e os telefones que encontramos são de um arquivo sem data e não os mostramos.',
    keywords: words('caref, ong, ajuda com documentos, orientação, advogado, refugiado, deportação'),
  },
  'svc.n.consuladoparaguay': {
    name: 'Consulado do Paraguai em Buenos Aires',
    description: 'Trâmites consulares para paraguaios.',
    howToApply: 'Não encontramos telefone nem horário.',
    notice: 'O endereço vem de uma nota sem data (perto de 2023): confirme antes de ir.',
    keywords: words('consulado do paraguai, consulado paraguaio, passaporte paraguaio, paraguai'),
  },
};
