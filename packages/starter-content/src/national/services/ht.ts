import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { NationalService } from './facts.js';

export const nationalServicesHt: WordingOf<'service', NationalService> = {
  'svc.n.residencia': {
    name: 'Rezidans ak DNI (Direksyon Nasyonal Migrasyon)',
    description:
      'Gen twa rezidans. Tranzitwa: jiska yon ane epi san DNI. Tanporè: jiska twa ane epi ak DNI. Pèmanan: ak DNI. Demach la se zafè Direksyon Nasyonal Migrasyon (Migraciones), pa minisipalite a.',
    howToApply:
      'Demach la kòmanse sou entènèt, nan sistèm Radex. Nou pa jwenn telefòn ni adrès konfime pou Migraciones. Si li difisil sou entènèt, mande èd nan sèvis pou migran nan minisipalite w.',
    notice: 'Paj la pa di ki lè yo ekri l. Nan mwa me 2025 lalwa chanje: verifye sou sit Migraciones.',
    keywords: words(
      'rezidans, dni, fè dni, papye, dokiman, kat idantite, viza, precaria, rezidans tanporè, rezidans pèmanan, migrasyon, imigrasyon, regilarize, san papye, radex',
    ),
  },
  'svc.n.spanish': {
    name: 'Panyòl gratis pou migran ak refijye (UBA)',
    description: 'Laboratwa Lang Inivèsite Buenos Aires te bay kou panyòl gratis pou migran ak refijye.',
    howToApply: 'Ekri yon imel pou konnen kilè pwochen kou a kòmanse.',
    notice: 'Dènye òf nou jwenn te soti out rive desanm 2022. Nou pa jwenn nouvo dat.',
    keywords: words('panyòl, espanyòl, kou panyòl, aprann panyòl, lang, kou gratis'),
  },
  'svc.n.asilo': {
    name: 'Azil: avoka gratis pou mande refij',
    description:
      'Si w mande pou yo rekonèt ou kòm refijye, yon komisyon nan Biwo Nasyonal Defans Piblik ba w yon avoka gratis. Gen yon pwotokòl espesyal pou timoun ki rive pou kont yo.',
    howToApply: 'Nou pa jwenn telefòn ni adrès konfime. Mande avoka a lè w fè demann lan.',
    keywords: words('azil, refij, refijye, mande azil, pèsekisyon, avoka gratis, lagè'),
  },
  'svc.n.caref': {
    name: 'CAREF: konsèy gratis pou migran ak refijye',
    description: 'Òganizasyon ki konseye migran ak refijye gratis, sitou sou papye ak dwa.',
    howToApply:
      'Gade sit li anvan w ale. Adrès ak telefòn nou jwenn yo soti nan yon achiv san dat, kidonk nou pa montre yo.',
    keywords: words('caref, ong, èd ak papye, konsèy, avoka, refijye, depòtasyon'),
  },
  'svc.n.consuladoparaguay': {
    name: 'Konsila Paragwe nan Buenos Aires',
    description: 'Demach konsilè pou moun Paragwe.',
    howToApply: 'Nou pa jwenn telefòn ni orè.',
    notice: 'Adrès la soti nan yon atik san dat (anviwon 2023): verifye anvan w ale.',
    keywords: words('konsila paragwe, paspò paragwe, paragwe'),
  },
};
