import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { QuilmesGuide } from './facts.js';

export const quilmesGuidesHt: WordingOf<'guide', QuilmesGuide> = {
  'law.health.pba': {
    title: 'Lopital Pwovens lan: gratis pou etranje',
    summary:
      'Nan tout Pwovens Buenos Aires, Quilmes tou, swen sante rete gratis pou etranje. Minis Sante Pwovens lan di sa 3 desanm 2024. Nou pa jwenn yon konfimasyon ki pi nouvo: si yo vle fè w peye, mande poukisa.',
    sections: [
      {
        heading: 'Sa pou fè',
        body: 'Ale nan lopital oswa sant sante menm si w pa gen DNI. Nan yon ijans yo pa ka refize w. Si yo mande w peye oswa yo pa trete w, mande pale ak direksyon lopital la epi avèti Atención al Vecino.',
      },
      {
        heading: 'Pa melanje yo',
        body: 'Nan Vil Buenos Aires ak nan lopital nasyonal yo règ yo pa menm: la yo ka fè etranje peye swen ki pwograme.',
      },
    ],
    keywords: words(
      'lopital gratis, peye, fè etranje peye, san dni, san papye, swen gratis, pwovens, ka refize nou, akouche, ansent, vaksen, bebe',
    ),
  },
  'guide.911': {
    title: 'Kijan pou rele 911',
    summary:
      '911 gratis nan nenpòt telefòn epi li reponn tout 24 èdtan yo: lapolis, anbilans, ponpye ak Defans Sivil. Se pa pou poze kesyon. Prepare adrès la.',
    sections: [
      {
        heading: 'Sa pou di',
        body: 'Di, nan lòd sa a: partido (Quilmes), lokalite, ri, nimewo ak ki ri ki bò kote l. Apre sa, sa k ap pase ak si gen moun blese.',
      },
      {
        heading: 'Si w pa pale panyòl byen',
        body: 'Di dousman «ayuda» (èd), non kote a ak nimewo nan ri a. Si gen yon moun toupre, mande l pale pou ou.',
      },
    ],
    keywords: words('kijan pou rele, rele 911, sa pou di, ijans, lapolis, nimewo ijans'),
  },
};
