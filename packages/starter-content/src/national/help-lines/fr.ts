import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { NationalLine } from './facts.js';

export const nationalLinesFr: WordingOf<'helpLine', NationalLine> = {
  'line.144': {
    name: 'Violences de genre',
    description:
      'On vous écoute et on vous conseille si vous subissez des violences parce que vous êtes une femme ou à cause de votre identité. Pas besoin de papiers ni de plainte. Ce n’est pas une ligne d’urgence : en danger maintenant, appelez le 911.',
    keywords: words(
      'violence conjugale, violences conjugales, mon mari me frappe, mon copain me bat, femme battue, il me menace, peur de mon mari, porter plainte contre mon mari',
    ),
  },
  'line.145': {
    name: 'Traite des personnes et exploitation',
    description:
      'Vous pouvez signaler ou demander conseil si vous ou une autre personne subit la traite, l’exploitation au travail ou l’exploitation sexuelle. Vous n’avez pas à donner votre nom. En danger ou empêché de sortir, appelez d’abord le 911.',
    keywords: words(
      'traite, traite des êtres humains, exploitation, travail forcé, esclavage, on a pris mon passeport, enfermée, je ne peux pas sortir, offre de travail bizarre, signalement anonyme',
    ),
  },
  'line.102': {
    name: 'Enfants et adolescents',
    description:
      'Questions et signalements sur des enfants seuls, perdus, maltraités ou privés du nécessaire. C’est confidentiel et chaque province a la sienne. Ce n’est pas une ligne d’urgence : s’il y a danger maintenant, appelez le 911.',
    keywords: words(
      'enfant seul, enfant perdu, mineur non accompagné, maltraitance, enfant abandonné, droits des enfants',
    ),
  },
  'line.137': {
    name: 'Violences familiales et sexuelles',
    description:
      'Aide en cas de violence dans la famille, de violence sexuelle ou d’approche d’enfants sur internet. Ce que nous savons date de juin 2023. En danger maintenant, appelez le 911.',
    keywords: words('violence familiale, viol, on m’a violée, abus sexuel, agression sexuelle, violence à la maison'),
  },
  'line.135': {
    name: 'Crise et suicide',
    description:
      'Si vous pensez à vous faire du mal ou à mettre fin à vos jours, ou si vous craignez pour quelqu’un, ici on vous écoute. Le numéro court vaut pour la Ville et le Grand Buenos Aires. Si quelqu’un est déjà blessé, appelez le 107 ou le 911.',
    keywords: words(
      'suicide, je veux mourir, me tuer, mettre fin à mes jours, me faire du mal, je n’en peux plus, dépression',
    ),
  },
  'line.saludmental': {
    name: 'Santé mentale',
    description:
      'Quelqu’un vous écoute en cas d’angoisse, d’anxiété, de consommation ou d’une autre urgence de santé mentale. Si une vie est en danger maintenant, appelez le 107 ou le 911.',
    keywords: words('santé mentale, angoisse, anxiété, crise de panique, dépression, psychologue, psychiatre, drogue'),
  },
};
