import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { NationalLaw } from './facts.js';

export const nationalLawsHt: WordingOf<'guide', NationalLaw> = {
  'law.inadi': {
    title: 'Ki kote pou denonse diskriminasyon (INADI fèmen)',
    summary:
      'INADI pa egziste ankò: Dekrè 696/2024 fèmen l 6 out 2024. Si yo fè diskriminasyon kont ou, ou ka pote plent nan yon komisarya (comisaría) oswa nan yon biwo Ministerio Público Fiscal. Nan Vil Buenos Aires, Defensoría del Pueblo resevwa plent tou.',
    sections: [
      {
        heading: 'Sa ou ka fè',
        body: 'Note sa ki pase, ki kote, kilè ak ki moun ki wè l. Pote plent nan komisarya oswa nan pakè a. Si y ap atake w kounye a, rele 911.',
      },
      {
        heading: 'Sa nou pa t ka konfime',
        body: 'Dekrè a pa di sa ki rive liy telefòn INADI a, epi yon atik 2025 di yo koupe l. Se pou sa nou pa montre l.',
      },
    ],
    keywords: words(
      'inadi, diskriminasyon, rasis, rasism, joure m, refize lwe, paske mwen etranje, ki kote pou pote plent, pote plent',
    ),
  },
  'law.health.national': {
    title: 'Lopital nasyonal: kiyès ki peye',
    summary:
      'Dapre DNU 366/2025 (29 me 2025), lopital Nasyon an gratis ak rezidans pèmanan; lòt etranje bezwen yon asirans oswa peye anvan. Yo pa janm refize yon ijans, kèlkeswa sitiyasyon w.',
    sections: [
      {
        heading: 'Sa pou fè',
        body: 'Nan yon ijans ale nan ijans lopital la oswa rele 107: yo pa ka refize w. Pou yon swen ki pwograme, mande anvan si lopital la se nasyonal, pwovens, minisipal oswa pou Vil la, paske règ yo pa menm.',
      },
      { heading: 'Sa nou pa t ka konfime', body: 'Si lajistis chanje yon bagay depi lè sa a. Verifye nan lopital la.' },
    ],
    keywords: words(
      'lopital nasyonal, peye lopital, asirans, refize m, lopital ka refize, san dni, san papye, etranje, ijans',
    ),
  },
  'law.edu': {
    title: 'Lekòl ak inivèsite san DNI oswa san rezidans',
    summary:
      'Dapre DNU 366/2025 (29 me 2025), jaden timoun, primè ak segondè resevwa tout moun, menm san papye an règ. Lekòl la dwe esplike w kijan pou regilarize. Inivèsite leta yo ka fè moun ki pa gen rezidans pèmanan peye.',
    sections: [
      {
        heading: 'Si yo refize enskri pitit ou',
        body: 'Di yo lalwa pèmèt enskri san DNI epi mande pale ak direksyon lekòl la. Si yo refize toujou, mande èd nan minisipalite w.',
      },
      {
        heading: 'Inivèsite',
        body: 'Règ la pèmèt yo fè etidyan san rezidans pèmanan peye (menm ak tanporè), men li pa oblije yo. Mande inivèsite w si li fè peye.',
      },
      {
        heading: 'Sa nou pa t ka konfime',
        body: 'Ki inivèsite ki fè peye jodi a, ak si lajistis chanje yon bagay depi lè sa a.',
      },
    ],
    keywords: words(
      'lekòl, san dni, lekòl refize, lekòl la ka refize pitit mwen, refize pitit mwen, pa gen dni, enskri san papye, inivèsite, uba, peye inivèsite, rezidans tanporè, paspò',
    ),
  },
  'law.precaria': {
    title: 'Precaria (rezidans pwovizwa): sa li pèmèt',
    summary:
      'Precaria a se papye yo ba w pandan demach ou ap fèt. Dapre DNU 366/2025 (29 me 2025) li dire jiska 90 jou, ou ka renouvle l, epi li pèmèt travay ak etidye. Li pa konte kòm ane rezidans.',
    sections: [
      {
        heading: 'Si li fini',
        body: 'Mande renouvèlman an anvan li fini epi kenbe prèv randevou a. Si li fini deja, mande Migraciones oswa sèvis pou migran nan minisipalite w anvan w siyen anyen nan travay.',
      },
      {
        heading: 'Sa nou pa t ka konfime',
        body: 'Sa ki valab ant lè li fini ak pwochen randevou a. Verifye ak Migraciones.',
      },
    ],
    keywords: words(
      'precaria, rezidans pwovizwa, precaria fini, renouvle, èske m ka travay, kontinye travay, pèmi travay, randevou',
    ),
  },
  'law.family': {
    title: 'Fè fanmi w vini (reyinifikasyon fanmi)',
    summary:
      'Reyinifikasyon fanmi egziste toujou, men ak règ ki pi sere depi DNU 366/2025 (29 me 2025): mari oswa madanm, manman, papa, pitit. Pèmi pa lyen fanmi ka dire jiska twa ane. Verifye kondisyon yo ak Migraciones.',
    sections: [
      {
        heading: 'Sa pou fè',
        body: 'Rasanble papye ki pwouve lyen an (batistè oswa ak maryaj) epi mande Migraciones oswa sèvis pou migran nan minisipalite w anvan w achte biyè.',
      },
      {
        heading: 'Sa nou pa t ka konfime',
        body: 'Lis konplè fanmi ak kondisyon yo, ak si lajistis chanje yon bagay depi lè sa a.',
      },
    ],
    keywords: words(
      'reyinifikasyon fanmi, fè pitit mwen vini, fè madanm mwen vini, fè mari m vini, fè fanmi m vini, pitit ajanten, maryaj',
    ),
  },
  'law.fees': {
    title: 'Konbyen demach rezidans la koute',
    summary:
      'Dekrè 584/2024 (5 jiyè 2024) monte taks rezidans lan 1.500 %: lè sa a li te anviwon 21 % yon salè minimòm pou moun Amerik di Sid ak 42 % pou lòt yo. Nou pa jwenn pri jodi a: verifye ak Migraciones anvan w peye.',
    sections: [
      {
        heading: 'Sa pou fè',
        body: 'Gade pri a sou sit Migraciones. Si w pa ka peye, mande si yo ka retire taks la pou ou. Pa peye moun ou pa konnen.',
      },
    ],
    keywords: words('taks, konbyen li koute, konbyen rezidans koute, pri, peye rezidans, mwen pa ka peye, gratis'),
  },
  'law.venezuela': {
    title: 'Venezyelyen: papye ekspire ak konsila fèmen',
    summary:
      'Konsila Venezyela nan Buenos Aires fèmen depi 29 jiyè 2024. Yon rejim espesyal ki pibliye 5 septanm 2024 aksepte kat idantite oswa paspò ki ekspire jiska 10 ane anvan, epi pou timoun ki poko gen 9 an batistè a. Nou pa t ka konfime si li valab toujou: mande Migraciones.',
    sections: [
      {
        heading: 'Sa pou fè',
        body: 'Kenbe kat idantite w oswa paspò w menm si yo ekspire: yo ka sèvi pou rezidans. Mande Migraciones oswa sèvis pou migran nan minisipalite w.',
      },
    ],
    keywords: words('venezyela, venezyelyen, paspò ekspire, kat ekspire, konsila venezyela'),
  },
  'law.auh': {
    title: 'Alokasyon pou timoun (AUH)',
    summary:
      'Dapre atik 2020 ak 2024, AUH mande yon DNI: fòk ou se Ajanten, oswa gen omwen de ane rezidans legal. Precaria a pa pami sa yo aksepte. Verifye ka w nan ANSES.',
    sections: [
      {
        heading: 'Sa pou fè',
        body: 'Mande ANSES sa ki nesesè pou moun y ap peye a ak pou timoun nan. Si ANSES koupe peman w paske done w pa menm ak sa Migraciones genyen, mande pa ekri pou yo korije yo; nan Vil la ou ka pote plent nan Defensoría del Pueblo.',
      },
      { heading: 'Sa nou pa t ka konfime', body: 'Kondisyon jodi a: Dekrè 840/2020 ka chanje.' },
    ],
    keywords: words('auh, alokasyon, alokasyon pou timoun, anses, èd leta, precaria, yo koupe peman m'),
  },
  'law.brasil': {
    title: 'Brezilyen: rete ak regilarize',
    summary:
      'Dapre yon atik mas 2024, Brezilyen te ka rete 90 jou kòm touris ak 90 anplis, epi yon akò 2009 pèmèt yo regilarize anndan Ajantin. Atik la pi ansyen pase chanjman lalwa 2025 la: verifye ak Migraciones.',
    sections: [
      {
        heading: 'Sa pou fè',
        body: 'Anvan tan touris ou fini, kòmanse demach rezidans lan sou entènèt oswa mande èd nan sèvis pou migran nan minisipalite w.',
      },
    ],
    keywords: words('brezil, brezilyen, mercosur, touris, akò'),
  },
  'law.caj': {
    title: 'Sant Aksè ak Jistis (CAJ): pifò fèmen',
    summary:
      'Depi 10 jen 2024, 81 sou anviwon 110 Sant Aksè ak Jistis Nasyon an fèmen. Nou pa jwenn kilès ki louvri toujou: pa ale san verifye.',
    sections: [{ heading: 'Sa pou fè', body: 'Pou yon avoka oswa yon plent, gade lòt sèvis èd legal nou montre yo.' }],
    keywords: words('caj, sant aksè ak jistis, jistis'),
  },
};
