import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { NationalLine } from './facts.js';

export const nationalLinesPt: WordingOf<'helpLine', NationalLine> = {
  'line.144': {
    name: 'Violência de gênero',
    description:
      'Escutam e aconselham você se sofre violência por ser mulher ou pela sua identidade. Não precisa ter documentos nem fazer denúncia. Não é uma linha de emergência: se está em perigo agora, ligue para o 911.',
    keywords: words(
      'violência doméstica, violência de gênero, meu marido me bate, meu namorado me bate, apanho, agressão, ameaça, medo do meu marido, denunciar meu parceiro',
    ),
  },
  'line.145': {
    name: 'Tráfico de pessoas e exploração',
    description:
      'Você pode avisar ou perguntar se você ou outra pessoa sofre tráfico, exploração no trabalho ou exploração sexual. Não precisa dizer seu nome. Se está em perigo ou não deixam você sair, ligue primeiro para o 911.',
    keywords: words(
      'tráfico de pessoas, tráfico humano, exploração, trabalho escravo, pegaram meu passaporte, não me deixam sair, presa, proposta de emprego estranha, denúncia anônima',
    ),
  },
  'line.102': {
    name: 'Crianças e adolescentes',
    description:
      'Perguntas e avisos sobre crianças sozinhas, perdidas, maltratadas ou sem o que precisam. É confidencial e cada província tem a sua. Não é uma linha de emergência: se há perigo agora, ligue para o 911.',
    keywords: words(
      'criança sozinha, criança perdida, menino perdido, menor desacompanhado, maus-tratos, abuso infantil, direitos das crianças',
    ),
  },
  'line.137': {
    name: 'Violência familiar e sexual',
    description:
      'Ajuda por violência na família, violência sexual ou assédio a crianças pela internet. O que sabemos é de junho de 2023. Se está em perigo agora, ligue para o 911.',
    keywords: words('violência familiar, estupro, fui estuprada, abuso sexual, aliciamento, violência em casa'),
  },
  'line.135': {
    name: 'Crise e suicídio',
    description:
      'Se você pensa em se machucar ou em tirar a própria vida, ou se preocupa com alguém, aqui escutam você. O número curto é para a Cidade e a Grande Buenos Aires. Se alguém já se feriu, ligue para o 107 ou o 911.',
    keywords: words(
      'suicídio, quero morrer, quero me matar, tirar minha vida, me machucar, não aguento mais, depressão',
    ),
  },
  'line.saludmental': {
    name: 'Saúde mental',
    description:
      'Uma pessoa escuta você por angústia, ansiedade, uso de drogas ou outra urgência de saúde mental. Se há risco de vida agora, ligue para o 107 ou o 911.',
    keywords: words('saúde mental, angústia, ansiedade, crise de pânico, depressão, psicólogo, psiquiatra, drogas'),
  },
};
