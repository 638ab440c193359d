import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { NationalService } from './facts.js';

export const nationalServicesFr: WordingOf<'service', NationalService> = {
  'svc.n.residencia': {
    name: 'Résidence et DNI (Direction nationale des migrations)',
    description:
      'Il y a trois résidences. Transitoire : jusqu’à un an et sans DNI. Temporaire : jusqu’à trois ans et avec DNI. Permanente : avec DNI. La démarche relève de la Direction nationale des migrations (Migraciones), pas de la municipalité.',
    howToApply:
      'La démarche commence sur internet, dans le système Radex. Nous n’avons trouvé ni téléphone ni adresse confirmés de Migraciones. Si c’est difficile sur internet, demandez de l’aide aux services pour migrants de votre municipalité.',
    notice: 'La page ne dit pas de quand elle date. En mai 2025 la loi a changé : vérifiez sur le site de Migraciones.',
    keywords: words(
      'résidence, titre de séjour, carte de séjour, dni, papiers, documents, visa, precaria, résidence temporaire, résidence permanente, migrations, régulariser, sans papiers, radex',
    ),
  },
  'svc.n.spanish': {
    name: 'Espagnol gratuit pour migrants et réfugiés (UBA)',
    description:
      'Le laboratoire de langues de l’université de Buenos Aires a donné des cours d’espagnol gratuits aux migrants et réfugiés.',
    howToApply: 'Écrivez par courriel pour savoir quand commence le prochain cours.',
    notice:
      'La dernière offre que nous avons trouvée allait d’août à décembre 2022. Nous n’avons pas trouvé de nouvelles dates.',
    keywords: words('espagnol, cours d’espagnol, apprendre l’espagnol, langue, cours gratuit'),
  },
  'svc.n.asilo': {
    name: 'Asile : avocat gratuit pour demander le refuge',
    description:
      'Si vous demandez à être reconnu comme réfugié, une commission de la Défense publique nationale vous donne un avocat gratuit. Il y a un protocole spécial pour les enfants qui arrivent seuls.',
    howToApply:
      'Nous n’avons trouvé ni téléphone ni adresse confirmés. Demandez l’avocat quand vous faites la demande.',
    keywords: words('asile, refuge, réfugié, demandeur d’asile, demander l’asile, persécution, avocat gratuit, guerre'),
  },
  'svc.n.caref': {
    name: 'CAREF : conseil gratuit aux migrants et réfugiés',
    description: 'Organisation qui conseille gratuitement migrants et réfugiés, surtout sur les papiers et les droits.',
    howToApply:
      'Voyez son site avant d’y aller. L’adresse et les téléphones que nous avons trouvés viennent d’une archive sans date et nous ne les montrons pas.',
    keywords: words('caref, ong, aide pour les papiers, conseil, avocat, réfugié, expulsion'),
  },
  'svc.n.consuladoparaguay': {
    name: 'Consulat du Paraguay à Buenos Aires',
    description: 'Démarches consulaires pour les Paraguayens.',
    howToApply: 'Nous n’avons trouvé ni téléphone ni horaire.',
    notice: 'L’adresse vient d’un article sans date (vers 2023) : vérifiez avant d’y aller.',
    keywords: words('consulat du paraguay, consulat paraguayen, passeport paraguayen, paraguay'),
  },
};
