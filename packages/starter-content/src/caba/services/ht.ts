import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { CabaService } from './facts.js';

export const cabaServicesHt: WordingOf<'service', CabaService> = {
  'svc.c.estacion': {
    name: 'Estasyon Migran (Estación Migrante, BA Migrante)',
    description:
      'Biwo mobil Vil la: li enfòme epi li ede ak rezidans, DNI ak jan pou jwenn sante, edikasyon, travay ak dwa politik. Souvan li nan gwo evènman ak nan kèk katye.',
    howToApply:
      'Nou pa jwenn ki kote li ye semèn sa a, ni telefòn ni orè, epi nou pa ka konfime si li mache toujou. Mande nan sèvis sitwayen Vil la.',
    notice: 'Sa nou konnen se 2022 ak yon odit ki pibliye nan mwa fevriye 2025.',
    keywords: words(
      'estasyon migran, biwo mobil, rezidans, dni, papye, dokiman, migrasyon, imigrasyon, etranje, regilarize, biwo pou migran',
    ),
  },
  'svc.c.guia': {
    name: 'Gid «¡Hola, soy migrante!»',
    description:
      'Gid Vil la, ki fèt an 2020 ak OIM ak Nasyonzini. Li esplike kijan pou jwenn sante, travay, edikasyon ak lojman.',
    howToApply:
      'Nou pa jwenn yon lyen pou telechaje l. Vil la nonmen tou yon «Guía para la población migrante y refugiada». Mande nan sèvis sitwayen Vil la.',
    notice: 'Li se 2020: règ sante ak edikasyon yo chanje an 2025.',
    keywords: words('gid, gid pou migran, fèk rive, enfòmasyon, dwa'),
  },
  'svc.c.salud': {
    name: 'Lopital ak CeSAC Vil la',
    description:
      'Rezo sante piblik la: lopital ak senkant sant nan katye (CeSAC oswa «salitas»). Nan ijans lopital la (guardia), yo trete yon ijans gratis pou nenpòt moun.',
    howToApply:
      'Pou yon randevou rele 147, opsyon 1, oswa ekri «turno médico» bay Boti sou WhatsApp. Nan yon ijans rele 107 oswa ale nan ijans lopital la san randevou.',
    costNote:
      'Ijans yo gratis. San DNI ajanten yo ka fè w peye egzamen, entènasyon ak operasyon ki pwograme. Si w pa ka peye, di sa: anvan yo mande konsila w, apre sa yon komite deside.',
    notice: 'Orè nou montre a se pou CeSAC 42. Ijans yon lopital se yon lòt bagay.',
    keywords: words(
      'lopital, doktè, jwenn yon doktè, randevou, randevou doktè, sant sante, vaksen, doktè timoun, ijans, operasyon, egzamen, ansent, akouche, bebe, peye, gratis, san dni, paspò, malad',
    ),
  },
  'svc.c.educacion': {
    name: 'Lekòl piblik Vil la: enskripsyon',
    description:
      'Enskripsyon sou entènèt nan lekòl piblik: jaden timoun, primè ak segondè. Yo resevwa timoun kèlkeswa sitiyasyon migrasyon yo.',
    howToApply:
      'Antre nan Inscripción en línea ak yon kont miBA. Gen twa peryòd: oktòb; desanm ak janvye; ak fevriye rive out, pou moun ki rive lè ane a kòmanse deja.',
    notice:
      'Pou ane lekòl 2026 enskripsyon an te soti 29 septanm rive 7 novanm 2025, ak papye jiska 14 novanm. Nou pa gen pwochen dat yo.',
    keywords: words(
      'lekòl, jaden timoun, primè, segondè, enskri, enskripsyon, enskri pitit mwen, mitan ane, san dni, paspò, lekòl refize pitit mwen',
    ),
  },
  'svc.c.emprende': {
    name: 'Èd pou antreprenè migran',
    description: 'Fòmasyon ak èd pwofesyonèl pou migran ki gen oswa ki vle louvri yon ti biznis.',
    howToApply: 'Nou pa jwenn kontak ni dat. Mande nan sèvis sitwayen Vil la.',
    notice: 'Sa nou konnen soti nan pwofil ki pibliye nan mwa septanm 2022.',
    keywords: words('biznis, ti biznis, antreprenè, fòmasyon, kou, kouti, vann, travay'),
  },
  'svc.c.mujer': {
    name: 'Tout Fanm Migran ak Sant Fanm (CIM)',
    description:
      'Sant Fanm yo (Centros Integrales de la Mujer) bay èd sosyal, sikolojik ak legal gratis. Todas Mujeres Migrantes se yon pwogram Direksyon Jeneral Fanm, depi 2003, pou entegrasyon fanm migran.',
    howToApply:
      'Nou pa jwenn yon lis adrès ki ajou. Pou konsèy nenpòt lè gen liy 144. Si w an danje kounye a, rele 911.',
    notice: 'Comuna 2 ak 13 pa gen pwòp sant yo depi fen 2024, dapre yon atik san dat.',
    keywords: words(
      'fanm, fanm migran, vyolans, mari m bat mwen, pè pote plent, sikològ, avoka gratis, abri pou fanm, san papye',
    ),
  },
  'svc.c.legal': {
    name: 'Sèvis Jiridik pou Kominote a (Servicios Jurídicos a la Comunidad)',
    description:
      'Avoka gratis Vil la pou zafè fanmi: pansyon timoun, gad timoun, deklarasyon nesans ki an reta, degèpisman ak vyolans.',
    howToApply: 'Ale an pèsòn nan lè yo louvri.',
    eligibility:
      'Fòk ou abite nan Vil la epi kay ou pa dwe fè plis pase de salè minimòm. Si w ap sibi vyolans nan fanmi yo ede w san gade konbyen ou fè.',
    keywords: words(
      'avoka, avoka gratis, èd legal, degèpisman, mèt kay, yo vle mete m deyò, lwaye, divòs, pansyon, batistè, tribinal',
    ),
  },
  'svc.c.defensoria': {
    name: 'Defansè Pèp la nan Vil la (Defensoría del Pueblo)',
    description:
      'Li resevwa plent gratis lè yo pa respekte dwa w: diskriminasyon, sante, edikasyon. Li ede plis pase san migran ANSES te koupe AUH oswa yon lòt peman paske done yo pa t menm ak sa Migrasyon genyen.',
    howToApply: 'Ale nan biwo a oswa gade sit li. Nou pa jwenn yon telefòn konfime.',
    notice: 'Orè ki pi nouvo nou jwenn se 2021: 11 rive 15. Verifye anvan w ale.',
    keywords: words(
      'defansè, diskriminasyon, rasis, pote plent, plent, dwa, lapolis pran machandiz mwen, machandiz, vann nan lari, refize lwe',
    ),
  },
  'svc.c.uod': {
    name: 'Inite Oryantasyon ak Plent (pakè Vil la)',
    description: 'Biwo pakè Vil la kote yo konseye w epi kote ou ka pote plent.',
    howToApply: 'Nou pa jwenn adrès ni telefòn. Pou pote plent bay lapolis ou ka rele 911 (depi jiyè 2022).',
    keywords: words('pote plent, plent, pwokirè, yo vòlè m, diskriminasyon, menas, komisarya, jistis'),
  },
  'svc.c.pad': {
    name: 'Pwen Aksè ak Dwa (Puntos de Acceso a Derechos)',
    description:
      'Pwen konsèy nan sant sante sou fanmi, lojman, edikasyon, sante, travay, pansyon ak alokasyon, vyolans ak demach.',
    howToApply: 'Ale nan jou ak lè chak kote, oswa ekri sou WhatsApp lendi rive vandredi, 9 rive 16.',
    notice: 'Jou ak lè yo soti nan yon atik ete san dat: verifye sou WhatsApp anvan w ale.',
    keywords: words(
      'konsèy, avoka gratis, dwa, degèpisman, lwaye, demach, èd legal, machandiz, vann nan lari, revoke, alokasyon',
    ),
  },
  'svc.c.vivienda': {
    name: 'Sibvansyon lojman Vil la («690»)',
    description: 'Lajan pou peye yon kote pou rete, pou moun ak fanmi ki nan lari oswa ki prèt pou nan lari.',
    howToApply:
      'Nou pa jwenn adrès ni telefòn pwogram nan. Si w gen timoun avè w, rele liy 102; pou konsèy, sèvis sitwayen Vil la.',
    documentsNote: 'Se Buenos Aires Presente oswa yon travayè sosyal ki fè rapò sosyal la. Pri lwaye a dwe sètifye.',
    notice: 'Kondisyon yo se septanm 2023.',
    keywords: words(
      'lojman, kay, sibvansyon, nan lari, ki kote pou dòmi, abri, chanm, otèl, yo mete nou deyò, lwaye, san kay',
    ),
  },
  'svc.c.trata': {
    name: 'Komite kont Trafik Moun',
    description:
      'Depi 2010 li kowòdone sa Vil la fè kont trafik ak esplwatasyon ak pou ede viktim yo. Dènye plan nou jwenn se te pou 2022 ak 2023.',
    howToApply: 'Nou pa jwenn kontak Komite a. Pou avèti oswa mande, rele 145. Si gen danje kounye a, rele 911.',
    keywords: words('trafik moun, esplwatasyon, travay fòse, viktim'),
  },
  'svc.c.emergencia': {
    name: 'Ijans nan Vil la',
    description:
      'Ki moun ki ede nan yon ijans: SAME si yon moun blese oswa malad, lapolis pou danje, Defans Sivil nan lari pou tanpèt, kay ki kraze oswa evakyasyon. Defans Sivil ede moun ki oblije kite kay yo.',
    howToApply: 'Rele 107 (anbilans), 911 (lapolis) oswa 103 (Defans Sivil). Di ki kote w ye ak sa k ap pase.',
    keywords: words('ijans, tanpèt, inondasyon, evakyasyon, kay kraze, dife, defans sivil, anbilans, nimewo ijans'),
  },
};
