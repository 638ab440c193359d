import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { CabaGuide } from './facts.js';

export const cabaGuidesHt: WordingOf<'guide', CabaGuide> = {
  'law.health.caba': {
    title: 'Lopital Vil la: kilè etranje peye',
    summary:
      'Depi 14 mas 2025 yo ka fè etranje san DNI ajanten peye swen ki pwograme: egzamen, entènasyon ak operasyon. Yon ijans nan sèvis ijans lan gratis pou tout moun. Ak yon rezidans tanporè oswa pèmanan yo trete w menm jan ak yon Ajanten.',
    sections: [
      {
        heading: 'Si w gen precaria, rezidans tranzitwa oswa sèlman paspò',
        body: 'Dapre atik yo, san DNI ajanten yo ba w yon pri anvan swen ki pwograme. Sa konsène tou moun ki gen precaria oswa yon rezidans tranzitwa. Mande pri a anvan randevou a.',
      },
      {
        heading: 'Si w pa ka peye',
        body: 'Di sa nan lopital la: anvan yo mande konsila w, apre sa yon komite deside. Ou ka mande èd nan Defensoría del Pueblo.',
      },
      {
        heading: 'Sa nou pa t ka konfime',
        body: 'Pri yo, ak si yon bagay chanje depi mas 2025. Verifye nan lopital la.',
      },
    ],
    keywords: words(
      'peye, fè m peye, lopital gratis, peye lopital, operasyon, egzamen, entènasyon, san dni, precaria, paspò, ijans',
    ),
  },
};
