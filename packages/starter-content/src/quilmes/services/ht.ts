import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { QuilmesService } from './facts.js';

export const quilmesServicesHt: WordingOf<'service', QuilmesService> = {
  'svc.q.migrantes': {
    name: 'Direksyon Migran Quilmes',
    description:
      'Li konseye migran ki abite Quilmes: papye, rezidans, DNI ak kijan pou jwenn sèvis minisipalite a. Li resevwa moun sou plas epi li ale nan katye yo tou, ak jounen li fè ansanm ak Direksyon Nasyonal Migrasyon.',
    howToApply:
      'Nou pa jwenn adrès, telefòn ni orè ki pibliye, ni yon adrès konfime pou yon biwo Migrasyon nan Quilmes. Mande nan Atención al Vecino oswa vini nan yon jounen Quilmes Cerca: nan mwa oktòb 2025 li te gen yon estann la.',
    keywords: words(
      'papye, rezidans, dni, dokiman, migrasyon, imigrasyon, randevou migrasyon, èd ak papye, etranje, migran, regilarize',
    ),
  },
  'svc.q.cerca': {
    name: 'Quilmes Cerca (minisipalite a nan katye a)',
    description:
      'Jounen kote minisipalite a vini nan katye a ak plizyè estann yon sèl kote. Nan jounen ki pase yo te gen Migrasyon, RENAPER (DNI), leta sivil, ANSES, PAMI, SUBE, sante ak vaksen, fanm, timoun ak travay.',
    howToApply:
      'Nou pa jwenn kalandriye a: mande pwochen dat la nan Atención al Vecino. Nan mwa out 2023 se te 9 rive 13. Estann yo chanje chak fwa, kidonk mande si sa ou bezwen an ap la.',
    notice:
      'Edisyon ete a nan Plaza Yrigoyen te fèt nan janvye ak fevriye 2026 epi li fini. Nou pa gen nouvo dat konfime.',
    keywords: words(
      'fè dni, dni, kat idantite, leta sivil, batistè, ak nesans, deklare bebe, renaper, sube, anses, jounen, estann',
    ),
  },
  'svc.q.salud': {
    name: 'Sante piblik ak vaksen nan Quilmes',
    description:
      'Lopital piblik, sant sante nan katye (CAPS oswa «salitas») ak kote yo bay vaksen. Yo ka trete w epi bay pitit ou vaksen menm si w pa gen DNI ni rezidans.',
    howToApply:
      'Ale nan lopital oswa sant sante ki pi pre a. Nou pa jwenn orè ni telefòn pou pran randevou. Si se yon ijans, rele 107 oswa 911, oswa ale nan ijans lopital la (guardia).',
    costNote:
      'Nan mwa desanm 2024 Pwovens lan di swen pou etranje rete san peye. Nou pa jwenn yon konfimasyon ki pi nouvo.',
    keywords: words(
      'vaksen, vaksinen, pran vaksen, doktè, doktè timoun, lopital, sant sante, klinik, ijans, ansent, gwosès, akouche, bebe, ti bebe, malad, lafyèv, grip, remèd, medikaman, gratis, san dni, san papye, jwenn yon doktè, paspò',
    ),
  },
  'svc.q.vacunacion': {
    name: 'Vaksen gratis nan Quilmes',
    description:
      'Vaksen kalandriye a pou timoun: gratis epi san preskripsyon, nan lopital ak sant sante minisipalite a.',
    howToApply: 'Ale nan kote ki pi pre a nan lè yo bay vaksen.',
    documentsNote: 'Yo pa mande preskripsyon. Pote kanè vaksen an si w genyen l.',
    notice:
      'Orè yo soti nan yon atik jen 2022; nan CAPS yo se te 9 rive 14, san di ki jou. Verifye anvan w ale. Ijans yon lopital se yon lòt bagay.',
    keywords: words('vaksen, vaksinen, pran vaksen, orè vaksen, vaksen grip, kanè vaksen, bebe, ti bebe'),
  },
  'svc.q.educacion': {
    name: 'Edikasyon nan Quilmes',
    description:
      'Sekretarya Edikasyon minisipalite a ede timoun ak adolesan antre lekòl epi aprann pi byen. Jaden timoun, primè ak segondè resevwa tout moun, menm san DNI ak san rezidans.',
    howToApply:
      'Nou pa jwenn etap pou enskri ni telefòn Sekretarya a. Mande nan lekòl ki pi pre a. Si yo refize pitit ou paske li pa gen DNI, montre yo lalwa pèmèt sa epi avèti Atención al Vecino.',
    keywords: words(
      'lekòl, jaden timoun, primè, segondè, enskri, enskripsyon, enskri pitit mwen, lekòl refize pitit mwen, refize, san dni, klas, etidye',
    ),
  },
  'svc.q.empleo': {
    name: 'Biwo Travay Quilmes',
    description:
      'Li ede moun chèche travay ak kòmanse travay pou tèt yo. Migran ka ale tou. Li te gen estann nan jounen Quilmes Cerca.',
    howToApply:
      'Nou pa jwenn adrès, telefòn ni ki papye yo mande. Mande nan Atención al Vecino oswa nan yon jounen Quilmes Cerca.',
    keywords: words('travay, djòb, chèche travay, mwen bezwen travay, chomè, netwayaj, gade timoun, fòmasyon'),
  },
  'svc.q.puntoemprende': {
    name: 'Punto Emprende (èd pou ti biznis)',
    description: 'Konsèy ak kou pou moun ki gen oswa ki vle louvri yon ti biznis nan Quilmes.',
    howToApply: 'Nou pa jwenn adrès, telefòn ni kalandriye kou yo. Mande nan Atención al Vecino.',
    eligibility: 'Dapre pwofil ki pibliye nan mwa novanm 2022, migran bezwen yon rezidans regilye.',
    keywords: words('biznis, ti biznis, komès, vann, antreprenè, kouti, mikwokredi, kou'),
  },
  'svc.q.cgpc': {
    name: 'Sant Jesyon ak Patisipasyon Sitwayen (CGPC)',
    description:
      'Biwo minisipalite a nan katye yo, pou demach ak kesyon toupre lakay ou. Gen uit depi septanm 2025. Nan yon kriz oswa ijans yo se kote pou jwenn èd tou.',
    howToApply:
      'Nou jwenn sèlman adrès sa ki nan Bernal la. Pou konnen kilès ki pa w epi kilè li louvri, mande nan Atención al Vecino.',
    keywords: words('cgpc, lameri, biwo minisipal, biwo katye, demach, èd ak papye, plent'),
  },
  'svc.q.cic': {
    name: 'Sant Entegrasyon Kominotè (CIC)',
    description:
      'Sant minisipalite a nan katye yo. Nan yon inondasyon oswa yon lòt kriz yo sèvi kòm kote pou jwenn asistans. Anplis sa ki gen adrès yo, gen youn nan Agustín Ramírez, Quilmes Oeste.',
    howToApply: 'Nou pa jwenn orè ni telefòn. Adrès yo soti nan atik ki pa nan menm ane: verifye anvan w ale.',
    keywords: words('cic, sant kominotè, èd sosyal, inondasyon, abri, manje'),
  },
  'svc.q.ninez': {
    name: 'Timoun ak Devlopman Sosyal Quilmes',
    description:
      'Sekretarya a pwoteje dwa timoun ak adolesan, menm sa ki pou kont yo oswa ki rive san fanmi yo, dapre règ nasyonal ak entènasyonal.',
    howToApply:
      'Nou pa jwenn adrès ni telefòn Sekretarya a. Pou avèti oswa mande, rele liy 102. Si yon timoun an danje kounye a, rele 911.',
    keywords: words('timoun pou kont li, timoun pèdi, pwoteksyon timoun, maltretans, asistans sosyal'),
  },
  'svc.q.genero': {
    name: 'Sant Akèy pou Fanm ak Divèsite',
    description: 'Li resevwa fanm ak moun LGBT, pa egzanp si y ap sibi vyolans.',
    howToApply:
      'Ekri sou WhatsApp oswa rele anvan w ale. Pou pale nenpòt lè gen liy 144. Si w an danje kounye a, rele 911.',
    notice: 'Adrès la ak telefòn yo soti nan yon paj san dat: verifye anvan w ale.',
    keywords: words('vyolans, mari m bat mwen, fanm, pote plent, abri pou fanm, lgbt, trans'),
  },
  'svc.q.consuladomovil': {
    name: 'Konsila mobil nan Quilmes',
    description:
      'Jounen kote yon konsila vini Quilmes pou demach konsilè oswa migrasyon. Te gen uit jiska desanm 2022. Konsila Paragwe te vini nan jiyè 2021 nan Polideportivo Gorno.',
    howToApply: 'Nou pa jwenn pwochen dat. Mande konsila w oswa Atención al Vecino.',
    keywords: words('konsila mobil, konsila nan quilmes, demach konsilè'),
  },
  'svc.q.asociaciones': {
    name: 'Èd pou asosyasyon migran',
    description: 'Minisipalite a ede kominote yo kreye yon asosyasyon, mete l an règ epi mande èd lajan pou demach yo.',
    howToApply: 'Nou pa jwenn yon kontak ki pibliye. Mande Relasyon Entènasyonal nan Atención al Vecino.',
    keywords: words('asosyasyon, kominote, kreye yon asosyasyon'),
  },
  'svc.q.consejo': {
    name: 'Konsèy Kominote Quilmes',
    description:
      'Li reyini ven enstitisyon kominote migran. Li òganize kilti, espò ak rankont, epi li patisipe nan sa minisipalite a planifye sou migrasyon.',
    howToApply: 'Nou pa jwenn yon kontak ki pibliye. Mande nan Atención al Vecino.',
    keywords: words('kominote, fèt, kilti, patisipe'),
  },
  'svc.q.emergencia': {
    name: 'Ijans nan Quilmes',
    description:
      'Ki moun ki ede nan yon ijans: Defans Sivil pou inondasyon oswa tanpèt, SAME si yon moun blese oswa malad, ponpye pou dife, lapolis pou danje. Sant kominotè yo ede tou nan yon kriz.',
    howToApply:
      'Rele 103 (Defans Sivil), 107 (anbilans), 100 (ponpye) oswa 911 (tout ijans). 147 se Sekirite Sitwayen. Di ki kote w ye ak sa k ap pase.',
    keywords: words('ijans, inondasyon, tanpèt, dife, defans sivil, ponpye, anbilans, nimewo ijans'),
  },
  'svc.q.atencionvecino': {
    name: 'Atención al Vecino Quilmes (telefòn minisipalite a)',
    description:
      'Telefòn minisipalite a pou pale ak yon moun: kesyon, plent, ak pou konnen ki kote yon biwo ye oswa kilè yon jounen ap fèt.',
    howToApply: 'Rele. Nou pa jwenn orè a.',
    keywords: words('lameri, telefòn lameri, pale ak yon moun, plent, ki kote'),
  },
};
