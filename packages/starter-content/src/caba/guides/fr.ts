import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { CabaGuide } from './facts.js';

export const cabaGuidesFr: WordingOf<'guide', CabaGuide> = {
  'law.health.caba': {
    title: 'Hôpitaux de la Ville : quand les étrangers paient',
    summary:
      'Depuis le 14 mars 2025, on peut faire payer aux étrangers sans DNI argentin les soins programmés : examens, hospitalisations et opérations. Une urgence au service des urgences est gratuite pour tous. Avec une résidence temporaire ou permanente on vous soigne comme un Argentin.',
    sections: [
      {
        heading: 'Avec une precaria, une résidence transitoire ou seulement un passeport',
        body: 'Selon les articles, sans DNI argentin on vous donne un devis avant les soins programmés. Cela vaut aussi avec la precaria ou une résidence transitoire. Demandez le prix avant le rendez-vous.',
      },
      {
        heading: 'Si vous ne pouvez pas payer',
        body: 'Dites-le à l’hôpital : on demande d’abord à votre consulat, puis un comité décide. Vous pouvez demander de l’aide à la Defensoría del Pueblo.',
      },
      {
        heading: 'Ce que nous n’avons pas pu confirmer',
        body: 'Les prix, et si quelque chose a changé depuis mars 2025. Vérifiez à l’hôpital.',
      },
    ],
    keywords: words(
      'payer, faire payer, hôpital gratuit, payer l’hôpital, scanner, opération, chirurgie, hospitalisation, examens, sans dni, precaria, passeport, urgences',
    ),
  },
};
